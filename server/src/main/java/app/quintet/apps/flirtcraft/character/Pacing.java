package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How long the character takes, counted from the acceptance of the person's message. Specification:
 * 1–2 s green, 2–3 s yellow, 3–4 s red; up to 2 s more over 20 words; 0.8–2 s before a second
 * message.
 */
public final class Pacing {
  private static final int LONG_FROM_WORDS = 21;
  private static final int FULL_EXTRA_WORDS = 70;
  private static final long EXTRA_MILLIS = 2000;

  private Pacing() {}

  /**
   * The delays of a reply.
   *
   * @param first from acceptance of the message to the first line, the engine's time included
   * @param second from the first line to the second; zero if there is none
   */
  public record Delays(Duration first, Duration second) {}

  /**
   * Plans the delays; the same arguments give the same delays on any node.
   *
   * @param position the position of the message answered, so that every turn differs
   * @param pace 1 for real life, 0 for no waiting
   */
  public static Delays plan(
      Difficulty difficulty, Reply reply, long seed, int position, double pace) {
    var random = new SplittableRandom(seed * 31 + position);
    long base =
        switch (difficulty) {
          case GREEN -> random.nextLong(1000, 2000);
          case YELLOW -> random.nextLong(2000, 3000);
          case RED -> random.nextLong(3000, 4000);
        };
    long first = base + extra(reply.lines().getFirst().text());
    long second = reply.lines().size() > 1 ? random.nextLong(800, 2000) : 0;
    return new Delays(
        Duration.ofMillis(Math.round(first * pace)), Duration.ofMillis(Math.round(second * pace)));
  }

  private static long extra(String text) {
    int words = LengthClass.words(text);
    if (words < LONG_FROM_WORDS) {
      return 0;
    }
    double share = Math.min(1.0, (words - 20) / (double) (FULL_EXTRA_WORDS - 20));
    return Math.round(share * EXTRA_MILLIS);
  }
}
