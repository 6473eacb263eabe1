package app.quintet.platform.ai;

import java.util.List;
import java.util.UUID;

/**
 * Has a provider say how harmful words and pictures are. There is no honest twin for pictures:
 * without a provider it says that it is unavailable, and the caller goes by the rules for text.
 */
public interface ContentRating {
  /** Whether a provider is set up. */
  boolean available();

  /**
   * Rates them together: the worst counts. Never throws for a failing provider; must be called
   * outside any transaction.
   *
   * @param pictures JPEGs
   */
  Rating rate(UUID person, List<String> texts, List<byte[]> pictures);

  /** What came of it. */
  sealed interface Rating {
    /**
     * The highest scores the provider gave, 0–1.
     *
     * @param harm to others: harassment, hate, sexual, violence, crime
     * @param distress of the person themselves: never a reason to refuse
     */
    record Rated(double harm, double distress) implements Rating {}

    /** No provider is set up. */
    record Unavailable() implements Rating {}

    /** There is one, and it did not answer. */
    record Failed() implements Rating {}

    /** The person has not agreed that anything of theirs leaves this server. */
    record NotAgreed() implements Rating {}
  }
}
