package app.quintet.apps.flirtcraft.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The medal of a review: gold from 80, silver from 60 (specification, The review). */
public enum Outcome {
  BRONZE(10),
  SILVER(20),
  GOLD(30);

  private final int points;

  Outcome(int points) {
    this.points = points;
  }

  /** Points it earns on top of the twenty for completing. */
  public int points() {
    return points;
  }

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The medal of an overall score from 0 to 100. */
  public static Outcome of(int overall) {
    return overall >= 80 ? GOLD : overall >= 60 ? SILVER : BRONZE;
  }
}
