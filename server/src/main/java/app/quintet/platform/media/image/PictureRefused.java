package app.quintet.platform.media.image;

/** A picture that cannot be used; carries no stack trace, because it is a result. */
public final class PictureRefused extends Exception {
  private final String reason;

  PictureRefused(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /** {@code picture_too_large} or {@code picture_unreadable}. */
  public String reason() {
    return reason;
  }
}
