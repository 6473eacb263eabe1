package app.quintet.apps.rebloom.session;

import app.quintet.platform.data.Sql;
import app.quintet.platform.kernel.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The two statements of accepting a message: what is needed to judge it is read with the lock, and
 * all that comes of it is written at once. Round trips are what the answer's time is made of.
 */
@Component
class Turns {
  private final JdbcClient sql;
  private final SessionRows rows;
  private final Transcript transcript;

  Turns(JdbcClient sql, SessionRows rows, Transcript transcript) {
    this.sql = sql;
    this.rows = rows;
    this.transcript = transcript;
  }

  /**
   * Where a new message comes in.
   *
   * @param toldLanguage the language of which the person was told that danger may go unnoticed
   */
  record Standing(Session session, Use use, @Nullable String toldLanguage) {}

  /** Locks the session and the person's use of the companion; 404 for another's. */
  Standing lock(UUID person, UUID id) {
    // Not joined: somebody without a profile, who is let in for a word of distress only, has none.
    Session session =
        sql.sql("select * from rebloom.session where id = :id and user_id = :me for update")
            .param("id", id)
            .param("me", person)
            .query((row, n) -> rows.session(person, row))
            .optional()
            .orElseThrow(() -> Problem.notFound("session"));
    return sql.sql(
            """
            select used_on, used_at, used_seconds, disclosed_seconds, told_language
            from rebloom.profile where user_id = :me for update
            """)
        .param("me", person)
        .query((row, n) -> new Standing(session, use(row), row.getString("told_language")))
        .optional()
        .orElse(new Standing(session, Use.NONE, null));
  }

  static Use use(ResultSet row) throws SQLException {
    return new Use(
        row.getObject("used_on", LocalDate.class),
        Sql.instantOrNull(row, "used_at"),
        row.getInt("used_seconds"),
        row.getInt("disclosed_seconds"));
  }

  /** Keeps the person's message and what it changes in the session and in their use of it. */
  void keep(
      UUID person,
      UUID session,
      SessionMessage said,
      double confidence,
      Use use,
      @Nullable String clientKey) {
    sql.sql(
            """
            with said as (
              insert into rebloom.message (id, created_at, user_id, session_id, position, sender,
                type, content, risk_level, risk_confidence, client_key)
              values (:id, :at, :me, :s, :position, 'person', :type, :content, :risk, :confidence,
                cast(:key as text))),
            used as (
              update rebloom.profile set used_on = :day, used_at = :at, used_seconds = :seconds,
                disclosed_seconds = :disclosed where user_id = :me)
            update rebloom.session set message_count = :position,
              person_messages = person_messages + 1,
              last_activity_at = greatest(last_activity_at, :at)
            where id = :s and user_id = :me
            """)
        .param("id", said.id())
        .param("at", Sql.at(said.createdAt()))
        .param("me", person)
        .param("s", session)
        .param("position", said.position())
        .param("type", said.type().wire())
        .param("content", transcript.seal(person, said.id(), said.content()))
        .param("risk", said.riskLevel())
        .param("confidence", confidence)
        .param("key", clientKey)
        .param("day", use.day())
        .param("seconds", use.seconds())
        .param("disclosed", use.disclosed())
        .update();
  }

  void told(UUID person, String language) {
    sql.sql("update rebloom.profile set told_language = :language where user_id = :me")
        .param("language", language)
        .param("me", person)
        .update();
  }
}
