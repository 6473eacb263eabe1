package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the layers become one level; the table in docs/safety.md, row by row. Nothing here lowers:
 * only the person's own later words do, by being assessed themselves.
 */
public final class Combination {
  private Combination() {}

  /**
   * The result of all layers.
   *
   * @param confidence of the layer that decided
   * @param degraded a layer failed
   */
  public record Combined(
      CrisisLevel level,
      double confidence,
      List<String> signals,
      boolean degraded,
      List<Reading> readings) {}

  /** Combines what was noticed; the course counts only where the text itself worries. */
  public static Combined of(Reading phrases, Reading sentences, Reading course) {
    CrisisLevel level = fromText(phrases, sentences);
    Reading decided = sentences.level().compareTo(phrases.level()) > 0 ? sentences : phrases;
    boolean raised = level != CrisisLevel.NONE && course.level() != CrisisLevel.NONE;
    List<String> signals =
        Stream.of(
                phrases.signals(),
                sentences.signals(),
                raised ? course.signals() : List.<String>of())
            .flatMap(List::stream)
            .distinct()
            .toList();
    return new Combined(
        raised ? level.oneUp() : level,
        decided.confidence(),
        signals,
        phrases.failed() || sentences.failed() || course.failed(),
        List.of(phrases, sentences, course));
  }

  private static CrisisLevel fromText(Reading phrases, Reading sentences) {
    if (phrases.failed()) {
      // Without phrases nobody can say that a plain statement is not there.
      return CrisisLevel.graver(CrisisLevel.HIGH, sentences.level());
    }
    if (sentences.failed()) {
      return phrases.level() == CrisisLevel.MODERATE ? CrisisLevel.HIGH : phrases.level();
    }
    CrisisLevel either = CrisisLevel.graver(phrases.level(), sentences.level());
    boolean both = phrases.level().needsCard() && sentences.level().needsCard();
    // The classifier alone goes no further than high; where phrases say high, it may tell of a
    // plan.
    return both || phrases.level() == CrisisLevel.CRITICAL || either != CrisisLevel.CRITICAL
        ? either
        : CrisisLevel.HIGH;
  }
}
