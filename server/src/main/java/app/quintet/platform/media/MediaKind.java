package app.quintet.platform.media;

import java.util.Locale;

/** What a file is for; each has its own limit (platform specification, Media). */
public enum MediaKind {
  /** JPEG, PNG, GIF or WebP, at most 10 MB; served only as WebP without what the camera noted. */
  PICTURE(10_000_000),
  /** Sound alone, at most 10 MB. */
  VOICE(10_000_000),
  /** Moving pictures with or without sound, at most 100 MB. */
  VIDEO(100_000_000);

  private final long most;

  MediaKind(long most) {
    this.most = most;
  }

  /** The largest file in bytes. */
  public long most() {
    return most;
  }

  /** The name in JSON and tables. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
