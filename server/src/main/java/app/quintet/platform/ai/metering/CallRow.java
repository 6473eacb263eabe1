package app.quintet.platform.ai.metering;

import java.time.Instant;
import java.util.UUID;

/**
 * What is kept of one run: numbers and names, never text.
 *
 * @param tokens read and written, over all attempts
 * @param time of the whole run, and of it inside the providers' HTTP calls
 */
public record CallRow(
    UUID id,
    UUID person,
    What what,
    Outcome outcome,
    String source,
    Tokens tokens,
    long microDollars,
    Time time,
    int attempts,
    Instant at) {
  /** What was asked of whom. */
  public record What(String skill, String promptVersion, String model) {
    /** The app, the first part of the skill's id. */
    public String app() {
      int dot = skill.indexOf('.');
      return dot < 0 ? skill : skill.substring(0, dot);
    }
  }

  /** Tokens read and written. */
  public record Tokens(int in, int out) {}

  /** Microseconds. */
  public record Time(long whole, long provider) {}
}
