package app.quintet.apps.rebloom.insight;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything once and tells what is worth telling. */
final class Findings {
  private Findings() {}

  /** All findings of the material in the person's zone. */
  static List<Finding> in(Material material, ZoneId zone, Instant now) {
    Comparisons comparisons = new Comparisons();
    var moods = new MoodFindings(material.moods(), zone, comparisons);
    var runs = new RunFindings(material.runs(), material.moods(), comparisons);
    moods.compare(material.steps(), now);
    new SessionFindings(material.sessions(), material.tones(), comparisons).compare();
    runs.compare();
    List<Finding> found = new ArrayList<>(comparisons.told());
    found.addAll(moods.much());
    found.addAll(runs.rated());
    return found;
  }
}
