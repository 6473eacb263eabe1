package app.quintet.platform.identity.session;

import app.quintet.platform.api.RequestContext;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.SessionEnded;
import app.quintet.platform.identity.token.EndedSessions;
import app.quintet.platform.kernel.Problem;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists and ends sessions. */
@Component
public final class Sessions {
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final EndedSessions ended;
  private final Told told;

  /** Everyone who hears of an ended session. */
  @Component
  record Told(Signals signals, Events events, Audit audit) {}

  Sessions(Tx tx, JdbcClient db, Clock clock, EndedSessions ended, Told told) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.ended = ended;
    this.told = told;
  }

  /** The open sessions, last used first; at most 100. */
  public List<Session> open(UUID person) {
    return tx.read(
        person,
        """
        select id, device, address, stay_signed_in, created_at, last_seen_at
        from identity.session
        where user_id = ? and ended_at is null and expires_at > ?
        order by last_seen_at desc, id limit 100
        """,
        (rs, i) ->
            new Session(
                rs.getObject(1, UUID.class),
                rs.getString(2),
                rs.getString(3),
                rs.getBoolean(4),
                rs.getTimestamp(5).toInstant(),
                rs.getTimestamp(6).toInstant()),
        person,
        Timestamp.from(clock.instant()));
  }

  /** Ends one session of this person; 404 if there is no such open one. */
  public void end(UUID person, UUID session, String reason) {
    if (!endQuietly(person, session, reason)) {
      throw Problem.notFound("session");
    }
  }

  /** Ends one session; false if it is not an open one of this person. */
  public boolean endQuietly(UUID person, UUID session, String reason) {
    return !end(person, reason, "id = ?", session).isEmpty();
  }

  /** Ends all sessions of the person but one, or all if that is null. */
  public void endOthers(UUID person, @Nullable UUID kept, String reason) {
    end(person, reason, "id is distinct from ?::uuid", kept);
  }

  private List<UUID> end(UUID person, String reason, String which, @Nullable UUID parameter) {
    return tx.as(
        person,
        () -> {
          List<UUID> closed =
              db.sql(
                      """
                      update identity.session set ended_at = ?, end_reason = ?
                      where user_id = ? and ended_at is null and
                      """
                          + which
                          + " returning id")
                  .param(Timestamp.from(clock.instant()))
                  .param(reason)
                  .param(person)
                  .param(parameter)
                  .query(UUID.class)
                  .list();
          closed.forEach(session -> tell(person, session, reason));
          return closed;
        });
  }

  private void tell(UUID person, UUID session, String reason) {
    told.signals().send(EndedSessions.CHANNEL, person + " " + session);
    told.events().publish(new SessionEnded(person, session, reason));
    told.audit().record(person, "identity.session_ended", person, Map.of("reason", reason));
    // The signal also comes back to this node, but the very next request must already fail.
    tx.afterCommit(() -> ended.add(person, session));
  }

  static String device() {
    RequestContext request = RequestContext.orNull();
    return request == null ? "" : request.device();
  }

  static String address() {
    RequestContext request = RequestContext.orNull();
    return request == null ? "" : request.address();
  }
}
