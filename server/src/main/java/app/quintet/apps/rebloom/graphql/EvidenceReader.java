package app.quintet.apps.rebloom.graphql;

import app.quintet.apps.rebloom.exercise.ExerciseRun;
import app.quintet.apps.rebloom.exercise.Runs;
import app.quintet.apps.rebloom.insight.Insight.Evidence;
import app.quintet.apps.rebloom.mood.MoodEntry;
import app.quintet.apps.rebloom.mood.Moods;
import app.quintet.apps.rebloom.session.Session;
import app.quintet.apps.rebloom.session.SessionMessage.Sender;
import app.quintet.apps.rebloom.session.Sessions;
import app.quintet.apps.rebloom.session.Transcript;
import app.quintet.apps.rebloom.session.Transcript.Quoted;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Reads the evidence of all insights of an answer at once: one query for each kind. */
@Controller
class EvidenceReader {
  private final Moods moods;
  private final Transcript transcript;
  private final Sessions sessions;
  private final Runs runs;

  EvidenceReader(Moods moods, Transcript transcript, Sessions sessions, Runs runs) {
    this.moods = moods;
    this.transcript = transcript;
    this.sessions = sessions;
    this.runs = runs;
  }

  /** A message as the schema has it. */
  record Said(UUID id, UUID sessionId, Sender sender, String content, Instant createdAt) {
    static Said of(Quoted quoted) {
      var m = quoted.message();
      return new Said(m.id(), quoted.session(), m.sender(), m.content(), m.createdAt());
    }
  }

  @BatchMapping(typeName = "Evidence")
  List<List<MoodEntry>> moods(List<Evidence> all, @ContextValue(Asking.ME) UUID me) {
    return each(all, Evidence::moods, ids -> moods.byIds(me, ids), MoodEntry::id);
  }

  @BatchMapping(typeName = "Evidence")
  List<List<Said>> messages(List<Evidence> all, @ContextValue(Asking.ME) UUID me) {
    return each(
        all,
        Evidence::messages,
        ids -> transcript.byIds(me, ids).stream().map(Said::of).toList(),
        Said::id);
  }

  @BatchMapping(typeName = "Evidence")
  List<List<Session>> sessions(List<Evidence> all, @ContextValue(Asking.ME) UUID me) {
    return each(all, Evidence::sessions, ids -> sessions.byIds(me, ids), Session::id);
  }

  @BatchMapping(typeName = "Evidence")
  List<List<ExerciseRun>> runs(List<Evidence> all, @ContextValue(Asking.ME) UUID me) {
    return each(all, Evidence::runs, ids -> runs.byIds(me, ids), ExerciseRun::id);
  }

  /** Reads all ids of all keys once and gives each key its own, in its order. */
  private static <K, V> List<List<V>> each(
      List<K> keys,
      Function<K, List<UUID>> wanted,
      Function<Collection<UUID>, List<V>> read,
      Function<V, UUID> id) {
    Set<UUID> ids =
        keys.stream().flatMap(k -> wanted.apply(k).stream()).collect(Collectors.toSet());
    Map<UUID, V> found =
        ids.isEmpty()
            ? Map.of()
            : read.apply(ids).stream().collect(Collectors.toMap(id, Function.identity()));
    return keys.stream()
        .map(k -> wanted.apply(k).stream().map(found::get).filter(Objects::nonNull).toList())
        .toList();
  }
}
