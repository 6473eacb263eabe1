package app.quintet.platform.media.voice;

import app.quintet.platform.media.VoiceFeatures;
import app.quintet.platform.media.VoiceFeatures.Window;
import java.util.ArrayList;
import java.util.List;

/** Describes the voice in a recording; 60 seconds take well under a second. */
public final class Voice {
  /** Steps of a window: three seconds. */
  private static final int WINDOW = 150;

  /** Voiced steps a window needs: one second. */
  private static final int ENOUGH = 50;

  private Voice() {}

  /** What can be heard in 16 kHz mono of any length; all zeros when nobody speaks. */
  public static VoiceFeatures describe(short[] samples) {
    Track track = Track.of(samples);
    List<Window> windows = new ArrayList<>();
    for (int from = 0; from + WINDOW <= track.steps(); from += WINDOW) {
      Stretch stretch = new Stretch(track, from, from + WINDOW);
      if (stretch.voiced() >= ENOUGH) {
        windows.add(
            new Window(
                stretch.pitch(),
                stretch.pitchSpread(),
                stretch.energy(),
                stretch.rate(),
                stretch.pauseShare(),
                stretch.jitter()));
      }
    }
    Stretch all = new Stretch(track, 0, track.steps());
    double spread = all.pitchSpread();
    return new VoiceFeatures(
        all.hertz(),
        spread * spread,
        all.energy(),
        all.rate(),
        all.pausesPerMinute(),
        all.pauseShare(),
        all.jitter(),
        all.voiced() * Track.SECONDS,
        windows);
  }
}
