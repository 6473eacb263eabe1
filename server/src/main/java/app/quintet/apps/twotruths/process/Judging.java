package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.platform.ai.ContentRating;
import app.quintet.platform.ai.ContentRating.Rating;
import app.quintet.platform.safety.Moderation;
import app.quintet.platform.safety.Safety;
import app.quintet.platform.safety.Verdict;
import app.quintet.platform.safety.Verdict.Category;
import app.quintet.platform.safety.Verdict.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges a challenge before it is shown (specification, Rules: Moderation): its words by the rules
 * for text, and where there is a provider its words and frames by that too. Whoever seems in danger
 * is not put before strangers unread, and never refused for it.
 */
@Component
class Judging {
  /** Below this score of the provider it is published, from {@link #REJECT} on rejected. */
  static final double HOLD = 0.4;

  /** From this score on it is rejected. */
  static final double REJECT = 0.85;

  private static final List<Category> GRAVE =
      List.of(Category.HARASSMENT, Category.HATE, Category.SEXUAL, Category.DANGEROUS);
  private final Moderation moderation;
  private final Safety safety;
  private final ContentRating rating;
  private final Frames frames;

  Judging(Moderation moderation, Safety safety, ContentRating rating, Frames frames) {
    this.moderation = moderation;
    this.safety = safety;
    this.rating = rating;
    this.frames = frames;
  }

  /**
   * What becomes of it.
   *
   * @param to PUBLISHED, HELD or REJECTED
   * @param problem why it is not published, snake_case
   */
  record Judgement(ChallengeStatus to, @Nullable String problem) {
    private static final Judgement PUBLISH = new Judgement(ChallengeStatus.PUBLISHED, null);
    private static final Judgement HOLD = new Judgement(ChallengeStatus.HELD, null);

    private static Judgement reject(String problem) {
      return new Judgement(ChallengeStatus.REJECTED, problem);
    }
  }

  /** Judges it; outside any transaction, for a provider may be asked. */
  Judgement judge(Challenge c, List<String> words, Supplier<Path> whole, Workbench.Folder folder)
      throws InterruptedException {
    Judgement byRules = byRules(words);
    if (byRules.to() == ChallengeStatus.REJECTED || !rating.available()) {
      return byRules;
    }
    // What the rules refuse does not leave the server either; the frames do.
    List<String> sent = byRules.to() == ChallengeStatus.HELD ? List.of() : words;
    Judgement byProvider = of(rating.rate(c.owner(), sent, frames.of(c, whole.get(), folder)));
    if (Thread.interrupted()) {
      // The server stops, or the work was taken back: that says nothing about the challenge.
      throw new InterruptedException();
    }
    return byProvider.to() == ChallengeStatus.PUBLISHED ? byRules : byProvider;
  }

  private Judgement byRules(List<String> words) {
    Judgement worst = Judgement.PUBLISH;
    for (String text : words) {
      Verdict verdict = moderation.check(text);
      if (GRAVE.stream().anyMatch(c -> verdict.atLeast(c, Severity.HIGH))) {
        return Judgement.reject("words_not_accepted");
      }
      if (verdict.refused() || safety.assess(text).needsCard()) {
        worst = Judgement.HOLD;
      }
    }
    return worst;
  }

  /** A provider that fails clears nothing: somebody has to look instead. */
  static Judgement of(Rating rating) {
    return switch (rating) {
      case Rating.Rated(double harm, double distress) ->
          harm >= REJECT
              ? Judgement.reject("content_not_accepted")
              : harm >= HOLD || distress >= HOLD ? Judgement.HOLD : Judgement.PUBLISH;
      case Rating.Failed() -> Judgement.HOLD;
      case Rating.Unavailable() -> Judgement.PUBLISH;
      case Rating.NotAgreed() -> Judgement.PUBLISH;
    };
  }
}
