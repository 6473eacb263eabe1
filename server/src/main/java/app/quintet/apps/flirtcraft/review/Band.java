package app.quintet.apps.flirtcraft.review;

import com.fasterxml.jackson.annotation.JsonValue;

/** The word for a score (specification, The review). */
public enum Band {
  EXCEPTIONAL(90, "Exceptional"),
  EXCELLENT(80, "Excellent"),
  GOOD(70, "Good"),
  DEVELOPING(60, "Developing"),
  NEEDS_PRACTICE(50, "Needs Practice"),
  LEARNING_MODE(0, "Learning Mode");

  private final int from;
  private final String word;

  Band(int from, String word) {
    this.from = from;
    this.word = word;
  }

  /** The band's word. */
  @JsonValue
  public String word() {
    return word;
  }

  /** The band of a score from 0 to 100. */
  public static Band of(int score) {
    for (Band band : values()) {
      if (score >= band.from) {
        return band;
      }
    }
    return LEARNING_MODE;
  }
}
