package app.quintet.apps.flirtcraft.character;

/** The four lengths of a message, in words (specification: 1–5, 6–20, 21–50, over 50). */
public enum LengthClass {
  ULTRA(1, 5),
  SHORT(6, 20),
  MEDIUM(21, 50),
  LONG(51, 95);

  private final int least;
  private final int most;

  LengthClass(int least, int most) {
    this.least = least;
    this.most = most;
  }

  boolean holds(int words) {
    return words >= least && words <= most;
  }

  int least() {
    return least;
  }

  int most() {
    return most;
  }

  /** The class of a text; words are what white space parts. */
  public static LengthClass of(String text) {
    int words = words(text);
    for (LengthClass c : values()) {
      if (words <= c.most) {
        return c;
      }
    }
    return LONG;
  }

  /** How many words a text has; an emoji alone counts as none. */
  public static int words(String text) {
    int count = 0;
    for (String part : text.strip().split("\\s+")) {
      if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
        count++;
      }
    }
    return count;
  }
}
