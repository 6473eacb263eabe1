package app.quintet.apps.rebloom.session;

import app.quintet.platform.safety.Assessment;
import java.util.List;

/**
 * How much worry a message gives.
 *
 * @param level {@code none} to {@code critical}
 * @param confidence 0–1
 * @param signals what was noticed, by name; never the person's words
 * @param recommendedActions what would help now, by name
 */
public record Risk(
    String level, double confidence, List<String> signals, List<String> recommendedActions) {
  static Risk of(Assessment a) {
    return new Risk(a.level().wire(), a.confidence(), a.signals(), a.recommendedActions());
  }
}
