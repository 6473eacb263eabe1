package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.Whose;
import app.quintet.apps.rebloom.companion.Approach;
import app.quintet.apps.rebloom.companion.Feeling;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages of sessions; their words and emotions are sealed. */
@Component
public class Transcript {
  private static final String BETWEEN = "\n";

  /** Only the quarters in which the session can have messages are looked at. */
  private static final String WITHIN = " and created_at >= ? and created_at < ?";

  /** Clocks of nodes differ, and tests move theirs. */
  private static final Duration SLACK = Duration.ofDays(1);

  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;
  private final Clock clock;

  Transcript(Tx tx, JdbcClient sql, Vault vault, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
    this.clock = clock;
  }

  /** From the session's beginning, which its id tells (UUIDv7), to now. */
  private List<Timestamp> span(UUID session) {
    Instant begun = Instant.ofEpochMilli(session.getMostSignificantBits() >>> 16);
    return List.of(Sql.at(begun.minus(SLACK)), Sql.at(clock.instant().plus(SLACK)));
  }

  /** A page of a session's messages, newest first. */
  public Page<SessionMessage> page(UUID person, UUID session, @Nullable Cursor before, int limit) {
    return page(Whose.own(person), session, before, limit);
  }

  /** The same for somebody who may read them. */
  public Page<SessionMessage> page(Whose whose, UUID session, @Nullable Cursor before, int limit) {
    UUID person = whose.owner();
    List<Object> parameters = new ArrayList<>(List.of(session, person));
    String query = "select * from rebloom.message where session_id = ? and user_id = ?" + WITHIN;
    parameters.addAll(span(session));
    if (before != null) {
      query += " and (created_at, id) < (?, ?)";
      parameters.add(Sql.at(before.at()));
      parameters.add(before.id());
    }
    query += " order by created_at desc, id desc limit " + (limit + 1);
    List<SessionMessage> found =
        tx.read(whose.reader(), query, (row, n) -> message(person, row), parameters.toArray());
    return Page.cut(found, limit, m -> new Cursor(m.createdAt(), m.id()));
  }

  /** All messages after a position, in order. */
  public List<SessionMessage> after(UUID person, UUID session, int position) {
    return tx.read(
        person,
        """
        select * from rebloom.message where session_id = ? and user_id = ? and position > ?
          and created_at >= ? and created_at < ?
        order by position
        """,
        (row, n) -> message(person, row),
        session,
        person,
        position,
        span(session).getFirst(),
        span(session).getLast());
  }

  /**
   * A message and where it was said.
   *
   * @param session the session's id
   */
  public record Quoted(UUID session, SessionMessage message) {}

  /** Those of these messages that are the person's, in one query. */
  public List<Quoted> byIds(UUID person, Collection<UUID> ids) {
    return tx.read(
        person,
        "select * from rebloom.message where user_id = ? and id = any(cast(? as uuid[]))",
        (row, n) -> new Quoted(Sql.uuid(row, "session_id"), message(person, row)),
        person,
        Sql.array(ids));
  }

  /**
   * What a message sounds like, without its words.
   *
   * @param approach the way the companion answered in it; null for others
   * @param emotions found in what the person said, strongest first
   */
  public record Tone(
      UUID message, UUID session, @Nullable Approach approach, List<String> emotions) {}

  /** The tones of messages since a moment, newest first; emotions are left out unless asked for. */
  public List<Tone> tones(UUID person, Instant since, boolean emotions, int most) {
    return tx.read(
        person,
        """
        select id, session_id, approach, case when ? then emotional_tags end as tags
        from rebloom.message
        where user_id = ? and created_at >= ? and (approach is not null
          or emotional_tags is not null)
        order by created_at desc, id desc limit ?
        """,
        (row, n) -> {
          UUID id = Sql.uuid(row, "id");
          return new Tone(
              id,
              Sql.uuid(row, "session_id"),
              Approach.orNull(row.getString("approach")),
              emotions(vault.openOrNull(person, tags(id), row.getBytes("tags"))));
        },
        emotions,
        person,
        Sql.at(since),
        most);
  }

  /** The message this client already sent with this key, if any; for the locked session. */
  Optional<SessionMessage> byKey(UUID person, UUID session, String key) {
    return tx
        .read(
            person,
            "select * from rebloom.message where session_id = ? and user_id = ? and client_key = ?"
                + WITHIN,
            (row, n) -> message(person, row),
            session,
            person,
            key,
            span(session).getFirst(),
            span(session).getLast())
        .stream()
        .findFirst();
  }

  /** Adds a message of the companion or of safety; the caller holds the session's lock. */
  void add(UUID person, UUID session, SessionMessage m) {
    sql.sql(
            """
            with added as (
              insert into rebloom.message (id, created_at, user_id, session_id, position, sender,
                content, approach, exercise, event_id)
              values (:id, :at, :me, :s, :position, :sender, :content, cast(:approach as text),
                cast(:exercise as text), cast(:event as uuid)))
            update rebloom.session set message_count = :position,
              last_activity_at = greatest(last_activity_at, :at)
            where id = :s and user_id = :me
            """)
        .param("id", m.id())
        .param("at", Sql.at(m.createdAt()))
        .param("me", person)
        .param("s", session)
        .param("position", m.position())
        .param("sender", m.sender().wire())
        .param("content", vault.seal(person, words(m.id()), m.content()))
        .param("approach", m.approach() == null ? null : m.approach().wire())
        .param("exercise", m.exercise())
        .param("event", m.eventId())
        .update();
  }

  /** Keeps what a message sounds like. */
  void feel(UUID person, UUID session, UUID message, Feeling feeling) {
    sql.sql(
            """
            update rebloom.message set sentiment = :sentiment, emotional_tags = :tags
            where session_id = :s and user_id = :me and id = :id
              and created_at >= :from and created_at < :to
            """)
        .param("from", span(session).getFirst())
        .param("to", span(session).getLast())
        .param("sentiment", Math.clamp(feeling.sentiment(), -1.0, 1.0))
        .param("tags", vault.seal(person, tags(message), String.join(BETWEEN, feeling.tags())))
        .param("s", session)
        .param("me", person)
        .param("id", message)
        .update();
  }

  byte[] seal(UUID person, UUID message, String content) {
    return vault.seal(person, words(message), content);
  }

  private SessionMessage message(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    double sentiment = row.getDouble("sentiment");
    boolean felt = !row.wasNull();
    return new SessionMessage(
        id,
        row.getInt("position"),
        SessionMessage.Sender.of(row.getString("sender")),
        SessionMessage.Type.of(row.getString("type")),
        vault.open(person, words(id), row.getBytes("content")),
        felt ? sentiment : null,
        emotions(vault.openOrNull(person, tags(id), row.getBytes("emotional_tags"))),
        row.getString("risk_level"),
        Approach.orNull(row.getString("approach")),
        row.getString("exercise"),
        row.getObject("event_id", UUID.class),
        Sql.instant(row, "created_at"));
  }

  private static List<String> emotions(@Nullable String kept) {
    return kept == null || kept.isEmpty() ? List.of() : List.of(kept.split(BETWEEN));
  }

  private static String words(UUID message) {
    return "rebloom.message.content/" + message;
  }

  private static String tags(UUID message) {
    return "rebloom.message.emotional_tags/" + message;
  }
}
