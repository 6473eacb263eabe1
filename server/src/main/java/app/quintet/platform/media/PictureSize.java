package app.quintet.platform.media;

import java.util.Locale;

/** The sizes a picture is served in, all WebP; a smaller picture is never enlarged. */
public enum PictureSize {
  /** For lists: the longer side has at most 160 pixels. */
  THUMB(160),
  /** For cards: at most 640 pixels. */
  CARD(640),
  /** The whole picture: at most 2,048 pixels. */
  FULL(2048);

  private final int longest;

  PictureSize(int longest) {
    this.longest = longest;
  }

  /** Pixels of the longer side at most. */
  public int longest() {
    return longest;
  }

  /** The name in addresses and tables. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
