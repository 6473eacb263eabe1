package app.quintet.platform.media;

import java.util.Locale;

/** To whom a file is open. */
public enum Shown {
  /** To its owner, and to whoever holds a signed link. */
  PRIVATE,
  /** To whoever the app lets through to it. */
  PUBLISHED;

  /** The name in JSON and tables. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
