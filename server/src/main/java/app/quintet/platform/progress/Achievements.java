package app.quintet.platform.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Achievements with visible progress; the rules are declared by the apps. */
public interface Achievements {
  /**
   * Brings counters up to date after something happened and returns what was newly earned. Counters
   * are absolute values computed by the app, so a repeat changes nothing.
   *
   * @param source what earned it (a conversation)
   */
  List<Earned> evaluate(
      UUID person, String app, java.util.Map<String, Integer> counters, UUID source);

  /** All achievements of the app, earned and locked, in the order of their rules. */
  List<Standing> of(UUID person, String app);

  /** One newly earned achievement. */
  record Earned(String type, Instant at, UUID source) {}

  /** Where a person stands with one achievement. */
  record Standing(
      String type, int progress, int goal, @Nullable Instant earnedAt, @Nullable UUID source) {}
}
