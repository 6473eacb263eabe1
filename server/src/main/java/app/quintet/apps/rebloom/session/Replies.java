package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.CompanionReply;
import app.quintet.apps.rebloom.profile.Pace;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The part of a session's row that the making of answers needs. */
@Component
class Replies {
  /** How long a claim holds when its maker vanished and never comes back. */
  private static final Duration CLAIM = Duration.ofMinutes(2);

  /** Authored pieces are not repeated before so many sessions have passed. */
  private static final int SESSIONS_BACK = 20;

  private final Tx tx;
  private final JdbcClient sql;
  private final SessionRows rows;

  Replies(Tx tx, JdbcClient sql, SessionRows rows) {
    this.tx = tx;
    this.sql = sql;
    this.rows = rows;
  }

  /**
   * A locked session as the maker of an answer sees it.
   *
   * @param answered up to which position it is answered
   * @param said how many messages the person has written
   * @param claimedBy which job makes an answer now, null if none does
   * @param disclosed whether the companion has said in this session that it is an AI
   */
  record Desk(
      Session session,
      int answered,
      int said,
      long seed,
      @Nullable String claimedBy,
      boolean disclosed,
      Use use,
      Pace pace) {}

  /** Locks the session; empty if it was deleted meanwhile. */
  Optional<Desk> lock(UUID person, UUID id, Instant now) {
    return sql.sql(
            """
            select s.*, case when s.claimed_until > :now then s.claimed_by end as claimed,
              p.used_on, p.used_at, p.used_seconds, p.disclosed_seconds, p.pace
            from rebloom.session s left join rebloom.profile p on p.user_id = s.user_id
            where s.id = :id and s.user_id = :me
            for update of s
            """)
        .param("id", id)
        .param("me", person)
        .param("now", Sql.at(now))
        .query((row, n) -> desk(person, row))
        .optional();
  }

  private Desk desk(UUID person, ResultSet row) throws SQLException {
    Pace pace = Pace.orNull(row.getString("pace"));
    return new Desk(
        rows.session(person, row),
        row.getInt("answered_through"),
        row.getInt("person_messages"),
        row.getLong("seed"),
        row.getString("claimed"),
        row.getTimestamp("disclosed_at") != null,
        Turns.use(row),
        pace == null ? Pace.CALM : pace);
  }

  void claim(UUID person, UUID id, String job, Instant now) {
    sql.sql(
            """
            update rebloom.session set claimed_by = :job, claimed_until = :until
            where id = :id and user_id = :me
            """)
        .param("job", job)
        .param("until", Sql.at(now.plus(CLAIM)))
        .param("id", id)
        .param("me", person)
        .update();
  }

  void release(UUID person, UUID id, String job) {
    sql.sql(
            """
            update rebloom.session set claimed_by = null, claimed_until = null
            where id = :id and user_id = :me and claimed_by = :job
            """)
        .param("job", job)
        .param("id", id)
        .param("me", person)
        .update();
  }

  /** Notes what an answer changes, and gives the session back. */
  void answered(
      UUID person, UUID id, int through, CompanionReply reply, boolean disclosed, Instant now) {
    sql.sql(
            """
            with said_again as (
              update rebloom.profile set disclosed_seconds = used_seconds
              where user_id = :me and :disclosed)
            update rebloom.session set answered_through = :through, mode = :mode,
              used = (used || cast(:used as text[])),
              disclosed_at = case when :disclosed then :now else disclosed_at end,
              claimed_by = null, claimed_until = null
            where id = :id and user_id = :me
            """)
        .param("through", through)
        .param("mode", reply.model())
        .param("used", reply.used().toArray(String[]::new))
        .param("disclosed", disclosed)
        .param("now", Sql.at(now))
        .param("id", id)
        .param("me", person)
        .update();
  }

  /** The authored pieces of the person's last sessions. */
  Set<String> used(UUID person) {
    Set<String> used = new HashSet<>();
    tx.read(
            person,
            "select used from rebloom.session where user_id = ? order by started_at desc limit "
                + SESSIONS_BACK,
            (row, n) -> List.of((String[]) row.getArray(1).getArray()),
            person)
        .forEach(used::addAll);
    return used;
  }

  /** Whether the companion has answered this person in no other session yet. */
  boolean newcomer(UUID person, UUID id) {
    return tx.read(
            person,
            "select 1 from rebloom.session where user_id = ? and id <> ? and answered_through > 0"
                + " limit 1",
            (row, n) -> true,
            person,
            id)
        .isEmpty();
  }
}
