package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.exercise.Runs;
import app.quintet.apps.rebloom.goal.Goals;
import app.quintet.apps.rebloom.mood.Moods;
import app.quintet.apps.rebloom.session.Sessions;
import app.quintet.apps.rebloom.session.Transcript;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what can be learnt from: a query for each hundred rows, whatever is in them. */
@Component
record Gathering(Moods moods, Sessions sessions, Transcript transcript, Runs runs, Goals goals) {
  private static final int MOST = 1_000;
  private static final int MOST_SESSIONS = 300;
  private static final int MOST_TONES = 4_000;

  /** What came since then; what messages sounded like only for those who let it be inferred. */
  Material since(UUID person, Instant from, boolean tones) {
    return new Material(
        all(MOST, after -> moods.page(person, from, null, after, Cursor.MAX_LIMIT)),
        all(MOST_SESSIONS, after -> sessions.page(person, after, Cursor.MAX_LIMIT)).stream()
            .filter(s -> !s.startedAt().isBefore(from))
            .toList(),
        transcript.tones(person, from, tones, MOST_TONES),
        runs.since(person, from, MOST),
        goals.stepsSince(person, from, MOST));
  }

  private static <T> List<T> all(int most, Function<@Nullable Cursor, Page<T>> read) {
    List<T> all = new ArrayList<>();
    Cursor after = null;
    do {
      Page<T> page = read.apply(after);
      all.addAll(page.items());
      after = page.next();
    } while (after != null && all.size() < most);
    return all;
  }
}
