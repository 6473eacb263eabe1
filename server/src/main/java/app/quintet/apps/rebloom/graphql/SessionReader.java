package app.quintet.apps.rebloom.graphql;

import app.quintet.apps.rebloom.exercise.ExerciseRun;
import app.quintet.apps.rebloom.exercise.Runs;
import app.quintet.apps.rebloom.graphql.EvidenceReader.Said;
import app.quintet.apps.rebloom.mood.MoodEntry;
import app.quintet.apps.rebloom.session.Session;
import app.quintet.apps.rebloom.session.Sessions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reads the sessions that evidence belongs to, and what was done in them. */
@Controller
class SessionReader {
  private static final int MOST_EXERCISES = 20;
  private final Sessions sessions;
  private final Runs runs;

  SessionReader(Sessions sessions, Runs runs) {
    this.sessions = sessions;
    this.runs = runs;
  }

  @BatchMapping(typeName = "Mood", field = "session")
  Map<MoodEntry, Session> ofMoods(List<MoodEntry> all, @ContextValue(Asking.ME) UUID me) {
    return each(me, all, MoodEntry::sessionId);
  }

  @BatchMapping(typeName = "Message", field = "session")
  Map<Said, Session> ofMessages(List<Said> all, @ContextValue(Asking.ME) UUID me) {
    return each(me, all, Said::sessionId);
  }

  @BatchMapping(typeName = "ExerciseRun", field = "session")
  Map<ExerciseRun, Session> ofRuns(List<ExerciseRun> all, @ContextValue(Asking.ME) UUID me) {
    return each(me, all, ExerciseRun::sessionId);
  }

  @BatchMapping(typeName = "Session", field = "exercises")
  List<List<ExerciseRun>> exercises(List<Session> all, @ContextValue(Asking.ME) UUID me) {
    List<UUID> ids = all.stream().map(Session::id).toList();
    Map<UUID, List<ExerciseRun>> found =
        runs.inSessions(me, ids, MOST_EXERCISES).stream()
            .collect(Collectors.groupingBy(r -> Objects.requireNonNull(r.sessionId())));
    return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
  }

  @SchemaMapping(typeName = "Session", field = "endedAt")
  @Nullable Instant endedAt(Session session) {
    return session.end() == null ? null : session.end().at();
  }

  @SchemaMapping(typeName = "Session", field = "minutes")
  @Nullable Integer minutes(Session session) {
    return session.end() == null ? null : Integer.valueOf(session.end().minutes());
  }

  @SchemaMapping(typeName = "Session", field = "summary")
  @Nullable String summary(Session session) {
    Session.End end = session.end();
    return end == null || end.summary() == null ? null : end.summary().text();
  }

  private <K> Map<K, Session> each(UUID me, List<K> keys, Function<K, @Nullable UUID> of) {
    List<UUID> ids = keys.stream().map(of).filter(Objects::nonNull).distinct().toList();
    Map<UUID, Session> found =
        sessions.byIds(me, ids).stream()
            .collect(Collectors.toMap(Session::id, Function.identity()));
    Map<K, Session> each = new HashMap<>();
    for (K key : keys) {
      Session session = found.get(of.apply(key));
      if (session != null) {
        each.put(key, session);
      }
    }
    return each;
  }
}
