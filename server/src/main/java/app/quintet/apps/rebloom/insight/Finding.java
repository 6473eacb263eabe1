package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.insight.Insight.Evidence;
import app.quintet.apps.rebloom.insight.Insight.InsightType;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something found, without words.
 *
 * @param about what about, stable over looks: {@code trigger/work}
 * @param facts values for its words
 * @param effect points between two groups or before and after; null where nothing is compared
 */
record Finding(
    InsightType type,
    Kind kind,
    String about,
    Map<String, Object> facts,
    double confidence,
    @Nullable Double effect,
    Evidence evidence) {

  /** Which words it gets: {@code rebloom.insight.<key>.title} and {@code .content}. */
  enum Kind {
    LOWER_WITH,
    HIGHER_WITH,
    LOWER_ON,
    HIGHER_ON,
    LOWER_AT,
    HIGHER_AT,
    LOWER_SINCE,
    HIGHER_SINCE,
    LOWER_TIRED,
    HIGHER_TIRED,
    LOWER_STEP,
    HIGHER_STEP,
    LOWER_TOPIC,
    HIGHER_TOPIC,
    LOWER_FEELING,
    HIGHER_FEELING,
    LOWER_AFTER_TALK,
    HIGHER_AFTER_TALK,
    LOWER_AFTER_WAY,
    HIGHER_AFTER_WAY,
    LOWER_AFTER_EXERCISE,
    HIGHER_AFTER_EXERCISE,
    RATED_EXERCISE,
    MUCH_ANXIETY,
    MUCH_STRESS;

    /** Its name in the catalogues. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
