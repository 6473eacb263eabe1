package app.quintet.apps.rebloom.exercise;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.vault.SealedJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs as rows; answers are sealed. */
@Component
public class Runs implements Exercises {
  /** Later than anything. */
  public static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final Tx tx;
  private final JdbcClient sql;
  private final SealedJson sealed;
  private final Events events;

  Runs(Tx tx, JdbcClient sql, SealedJson sealed, Events events) {
    this.tx = tx;
    this.sql = sql;
    this.sealed = sealed;
    this.events = events;
  }

  /**
   * How often somebody did an exercise.
   *
   * @param helped the mean of what they said about it, 1–5; null if they never said
   */
  public record ExerciseUse(int times, Instant last, @Nullable Double helped) {}

  @Override
  public Set<String> done(UUID person) {
    return tx
        .read(
            person,
            "select distinct exercise from rebloom.exercise_run where user_id = ?",
            (row, n) -> row.getString(1),
            person)
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the person did from one moment to before another, by slug. */
  public Map<String, ExerciseUse> uses(UUID person, Instant since, Instant until) {
    Map<String, ExerciseUse> uses = new LinkedHashMap<>();
    tx.read(
        person,
        """
        select exercise, count(*) as times, max(recorded_at) as last,
          round(avg(helped), 1)::float8 as helped
        from rebloom.exercise_run where user_id = ? and recorded_at >= ? and recorded_at < ?
        group by exercise order by times desc, exercise
        """,
        (row, n) ->
            uses.put(
                row.getString("exercise"),
                new ExerciseUse(
                    row.getInt("times"),
                    Sql.instant(row, "last"),
                    row.getObject("helped", Double.class))),
        person,
        Sql.at(since),
        Sql.at(until));
    return uses;
  }

  /** A page of the person's runs of one exercise, newest first. */
  public Page<ExerciseRun> page(UUID person, String slug, @Nullable Cursor after, int limit) {
    Instant before = after == null ? EVER : after.at();
    UUID id = after == null ? new UUID(-1, -1) : after.id();
    List<ExerciseRun> found =
        tx.read(
            person,
            """
            select * from rebloom.exercise_run
            where user_id = ? and exercise = ? and (recorded_at, id) < (?, ?)
            order by recorded_at desc, id desc limit ?
            """,
            (row, n) -> run(person, row),
            person,
            slug,
            Sql.at(before),
            id,
            limit + 1);
    return Page.cut(found, limit, r -> new Cursor(r.recordedAt(), r.id()));
  }

  /** What the person did since a moment, newest first. */
  public List<ExerciseRun> since(UUID person, Instant from, int most) {
    return tx.read(
        person,
        """
        select * from rebloom.exercise_run where user_id = ? and recorded_at >= ?
        order by recorded_at desc, id desc limit ?
        """,
        (row, n) -> run(person, row),
        person,
        Sql.at(from),
        most);
  }

  /** Those of these runs that are the person's, in one query. */
  public List<ExerciseRun> byIds(UUID person, Collection<UUID> ids) {
    return tx.read(
        person,
        "select * from rebloom.exercise_run where user_id = ? and id = any(cast(? as uuid[]))",
        (row, n) -> run(person, row),
        person,
        Sql.array(ids));
  }

  /** What the person did in these sessions, newest first, at most so many in each. */
  public List<ExerciseRun> inSessions(UUID person, Collection<UUID> sessions, int most) {
    return tx.read(
        person,
        """
        select * from (
          select r.*, row_number() over (partition by session_id
            order by recorded_at desc, id desc) as place
          from rebloom.exercise_run r
          where user_id = ? and session_id = any(cast(? as uuid[]))) ranked
        where place <= ? order by recorded_at desc, id desc
        """,
        (row, n) -> run(person, row),
        person,
        Sql.array(sessions),
        most);
  }

  void add(UUID person, ExerciseRun run) {
    sql.sql(
            """
            insert into rebloom.exercise_run
              (id, user_id, exercise, session_id, answers, helped, recorded_at)
            values (:id, :me, :exercise, cast(:session as uuid), cast(:answers as bytea),
              cast(:helped as int), :at)
            """)
        .param("id", run.id())
        .param("me", person)
        .param("exercise", run.exercise())
        .param("session", run.sessionId())
        .param(
            "answers",
            run.answers().isEmpty() ? null : sealed.seal(person, answers(run.id()), run.answers()))
        .param("helped", run.helped())
        .param("at", Sql.at(run.recordedAt()))
        .update();
    events.publish(new ExerciseDone(person));
  }

  boolean ownsSession(UUID person, UUID session) {
    return !tx.read(
            person,
            "select 1 from rebloom.session where id = ? and user_id = ?",
            (row, n) -> true,
            session,
            person)
        .isEmpty();
  }

  @SuppressWarnings("unchecked")
  private ExerciseRun run(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    byte[] answers = row.getBytes("answers");
    return new ExerciseRun(
        id,
        row.getString("exercise"),
        answers == null ? Map.of() : sealed.open(person, answers(id), answers, Map.class),
        Sql.intOrNull(row, "helped"),
        row.getObject("session_id", UUID.class),
        Sql.instant(row, "recorded_at"));
  }

  private static String answers(UUID id) {
    return "rebloom.exercise_run.answers/" + id;
  }
}
