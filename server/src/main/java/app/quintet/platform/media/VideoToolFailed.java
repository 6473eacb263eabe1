package app.quintet.platform.media;

/**
 * The server could not do work on a video for reasons of its own: no tools, a full queue or disk,
 * no time. Trying again later may help; the message is for operators and names no person's file.
 */
public final class VideoToolFailed extends RuntimeException {
  /** Says why, for the log. */
  public VideoToolFailed(String message) {
    super(message);
  }

  /** Says why, and what caused it. */
  public VideoToolFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
