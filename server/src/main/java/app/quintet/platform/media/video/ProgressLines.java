package app.quintet.platform.media.video;

import app.quintet.platform.media.VideoTools.Progress;
import java.util.function.Consumer;

/** Reads what {@code ffmpeg -progress} says twice a second. */
final class ProgressLines implements Consumer<String> {
  private final int whole;
  private final Progress progress;
  private volatile int frames;

  /**
   * Tells somebody about it.
   *
   * @param whole pictures when all is done
   */
  ProgressLines(int whole, Progress progress) {
    this.whole = whole;
    this.progress = progress;
  }

  @Override
  public void accept(String line) {
    if (!line.startsWith("frame=")) {
      return;
    }
    try {
      frames = Integer.parseInt(line.substring("frame=".length()).strip());
      progress.done(Math.min(1.0, frames / (double) whole));
    } catch (NumberFormatException unknownYet) {
      // Says N/A before the first picture.
    }
  }

  /** Pictures encoded when it spoke last; at the end, all. */
  int frames() {
    return frames;
  }
}
