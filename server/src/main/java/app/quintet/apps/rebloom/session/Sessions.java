package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.Whose;
import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.apps.rebloom.companion.SessionType;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions as rows. What changes one first locks it. */
@Component
public class Sessions {
  private final Tx tx;
  private final JdbcClient sql;
  private final SessionRows rows;
  private final Events events;

  Sessions(Tx tx, JdbcClient sql, SessionRows rows, Events events) {
    this.tx = tx;
    this.sql = sql;
    this.rows = rows;
    this.events = events;
  }

  /** The person's own session; 404 otherwise. */
  public Session get(UUID person, UUID id) {
    return get(Whose.own(person), id);
  }

  /** The same for somebody who may read it. */
  public Session get(Whose whose, UUID id) {
    UUID person = whose.owner();
    return tx
        .read(
            whose.reader(),
            "select * from rebloom.session where id = ? and user_id = ?",
            (row, n) -> rows.session(person, row),
            id,
            person)
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("session"));
  }

  /** Whether there is such a session of the person's. */
  boolean has(UUID person, UUID id) {
    return !tx.read(
            person,
            "select 1 from rebloom.session where id = ? and user_id = ?",
            (row, n) -> true,
            id,
            person)
        .isEmpty();
  }

  /** The same, locked until the current transaction ends. */
  Session lock(UUID person, UUID id) {
    return sql.sql("select * from rebloom.session where id = :id and user_id = :me for update")
        .param("id", id)
        .param("me", person)
        .query((row, n) -> rows.session(person, row))
        .optional()
        .orElseThrow(() -> Problem.notFound("session"));
  }

  /** A page of the person's sessions, newest first. */
  public Page<Session> page(UUID person, @Nullable Cursor after, int limit) {
    return page(Whose.own(person), after, limit);
  }

  /** The same for somebody who may read them. */
  public Page<Session> page(Whose whose, @Nullable Cursor after, int limit) {
    UUID person = whose.owner();
    List<Object> parameters = new ArrayList<>(List.of(person));
    String query = "select * from rebloom.session where user_id = ?";
    if (after != null) {
      query += " and (started_at, id) < (?, ?)";
      parameters.add(Sql.at(after.at()));
      parameters.add(after.id());
    }
    query += " order by started_at desc, id desc limit " + (limit + 1);
    List<Session> found =
        tx.read(whose.reader(), query, (row, n) -> rows.session(person, row), parameters.toArray());
    return Page.cut(found, limit, s -> new Cursor(s.startedAt(), s.id()));
  }

  /** Those of these sessions that are the person's, in one query. */
  public List<Session> byIds(UUID person, Collection<UUID> ids) {
    return tx.read(
        person,
        "select * from rebloom.session where user_id = ? and id = any(cast(? as uuid[]))",
        (row, n) -> rows.session(person, row),
        person,
        Sql.array(ids));
  }

  void add(UUID person, UUID id, SessionType type, @Nullable Integer mood, long seed, Instant now) {
    sql.sql(
            """
            insert into rebloom.session
              (id, user_id, session_type, mood_before, seed, started_at, last_activity_at)
            values (:id, :me, :type, cast(:mood as int), :seed, :now, :now)
            """)
        .param("id", id)
        .param("me", person)
        .param("type", type.wire())
        .param("mood", mood)
        .param("seed", seed)
        .param("now", Sql.at(now))
        .update();
  }

  void end(UUID person, UUID id, EndedBy by, @Nullable Integer moodAfter, Instant now) {
    sql.sql(
            """
            update rebloom.session set ended_at = :now, ended_by = :by,
              mood_after = cast(:mood as int), claimed_by = null, claimed_until = null
            where id = :id and user_id = :me
            """)
        .param("now", Sql.at(now))
        .param("by", by.wire())
        .param("mood", moodAfter)
        .param("id", id)
        .param("me", person)
        .update();
  }

  /** Keeps the summary; false if there was one already. */
  boolean summarise(UUID person, UUID id, Recap recap, Instant now) {
    boolean first =
        sql.sql(
                    """
                    update rebloom.session set summary = :summary, summary_at = :now
                    where id = :id and user_id = :me and summary_at is null
                    """)
                .param("summary", rows.seal(person, id, recap))
                .param("now", Sql.at(now))
                .param("id", id)
                .param("me", person)
                .update()
            == 1;
    if (first) {
      events.publish(new SessionSummed(person));
    }
    return first;
  }

  /** Puts a card on top: nothing that was said before is answered by anything else. */
  void raise(UUID person, UUID id, UUID event, String level) {
    sql.sql(
            """
            update rebloom.session set safety_event = :event, safety_level = :level,
              answered_through = message_count
            where id = :id and user_id = :me
            """)
        .param("event", event)
        .param("level", level)
        .param("id", id)
        .param("me", person)
        .update();
  }

  /** Takes this card off the top; false if it is not the one that lies there. */
  boolean acknowledge(UUID person, UUID id, UUID event) {
    return sql.sql(
                """
                update rebloom.session set safety_event = null, safety_level = null
                where id = :id and user_id = :me and safety_event = :event
                """)
            .param("id", id)
            .param("me", person)
            .param("event", event)
            .update()
        == 1;
  }

  /** Deletes the transcript; times, moods and the summary stay. */
  public void forget(UUID person, UUID id, Instant now) {
    sql.sql(
            """
            with gone as (
              delete from rebloom.message where session_id = :id and user_id = :me)
            update rebloom.session set forgotten_at = :now where id = :id and user_id = :me
            """)
        .param("now", Sql.at(now))
        .param("id", id)
        .param("me", person)
        .update();
  }

  /** Summaries of the person's last sessions before this one, newest first. */
  List<String> earlier(UUID person, UUID id, int most) {
    return tx
        .read(
            person,
            """
            select id, summary from rebloom.session
            where user_id = ? and id <> ? and summary is not null
            order by started_at desc limit ?
            """,
            (row, n) -> rows.recap(person, Sql.uuid(row, "id"), row.getBytes("summary")).text(),
            person,
            id,
            most)
        .stream()
        .filter(text -> !text.isBlank())
        .toList();
  }
}
