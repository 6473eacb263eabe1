package app.quintet.platform.media;

import java.util.List;

/**
 * How a voice behaved, measured on 16 kHz mono. It tells nothing about truth: measured science puts
 * that near chance. It serves only to show how somebody differs from their own other recordings,
 * see {@link VoiceDeviation}.
 *
 * @param pitchMean in Hz over voiced frames; 0 when nothing is voiced
 * @param pitchVariance in semitones², which makes high and low voices comparable
 * @param energy of speech, in dB below full scale, −100–0
 * @param rate syllable-like peaks of loudness a second of speech
 * @param pauses of at least 200 ms between speech, a minute
 * @param pauseShare share of the time from first to last speech that is pause, 0–1
 * @param jitter mean relative change of the period between neighbouring voiced frames, 0–1
 * @param voiced seconds in which a pitch was found
 * @param windows the same over stretches of three seconds, for comparing
 */
public record VoiceFeatures(
    double pitchMean,
    double pitchVariance,
    double energy,
    double rate,
    double pauses,
    double pauseShare,
    double jitter,
    double voiced,
    List<Window> windows) {

  /** Takes a copy. */
  public VoiceFeatures {
    windows = List.copyOf(windows);
  }

  /**
   * Three seconds with at least one second of voice in them.
   *
   * @param pitch mean, in semitones above 55 Hz
   * @param pitchSpread standard deviation, in semitones
   * @param energy in dB below full scale
   * @param rate syllable-like peaks a second of speech
   * @param pauseShare share that is pause, 0–1
   * @param jitter as above
   */
  public record Window(
      double pitch,
      double pitchSpread,
      double energy,
      double rate,
      double pauseShare,
      double jitter) {}
}
