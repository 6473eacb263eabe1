package app.quintet.platform.media;

/**
 * The picture every part of a video is fitted into, padded with black where its shape differs.
 *
 * @param width in pixels, even, 64–1920
 * @param height likewise
 */
public record Canvas(int width, int height) {
  /** For phones held upright. */
  public static final Canvas PORTRAIT = new Canvas(720, 1280);

  /** For everything else. */
  public static final Canvas LANDSCAPE = new Canvas(1280, 720);

  /** Pictures a second, on every canvas. */
  public static final int FPS = 30;

  /** Refuses sizes that the encoder does not take, or that nobody needs. */
  public Canvas {
    if (!fits(width) || !fits(height)) {
      throw new IllegalArgumentException("no canvas of " + width + " × " + height);
    }
  }

  /** Bits a second of the picture: 800,000 at 720p, about 6.5 MB a minute with the sound. */
  public int bitrate() {
    return Math.max(100_000, (int) (800_000L * width * height / (1280 * 720)));
  }

  private static boolean fits(int side) {
    return side >= 64 && side <= 1920 && side % 2 == 0;
  }
}
