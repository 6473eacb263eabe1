package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import java.util.List;

/**
 * What one layer noticed.
 *
 * @param confidence 0–1: how sure it is of at least this level
 * @param signals names of what was noticed, never words of the text
 * @param failed it could not look; then the level is none and means nothing
 */
public record Reading(
    String layer, CrisisLevel level, double confidence, List<String> signals, boolean failed) {
  static Reading failed(String layer) {
    return new Reading(layer, CrisisLevel.NONE, 0, List.of(), true);
  }
}
