package app.quintet.platform.media;

import java.util.Locale;

/** How far a file has come. */
public enum MediaState {
  /** Announced, and not all of it is there yet. */
  UPLOADING,
  /** All there, checked, usable. */
  READY,
  /** It was not what it claimed to be; its content is gone. */
  REFUSED,
  /** Taken away; its content is gone or goes within a day. */
  DELETED;

  /** The name in JSON and tables. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
