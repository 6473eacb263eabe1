package app.quintet.platform.identity.session;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.SecurityNoticed;
import app.quintet.platform.identity.account.AccountRows;
import app.quintet.platform.identity.token.AccessTokens;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Exchanges a refresh token for the next one. A token is spent once; within 10 seconds the same
 * token gets the same successor again, because the first answer may have been lost or two tabs may
 * have asked at once. Later it can only be a thief or the victim of one: the session ends.
 */
@Component
public final class Refreshing {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final String PURPOSE = "identity.tokens";
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final Sessions sessions;
  private final AccessTokens tokens;
  private final Alarm alarm;

  /** Who hears of a token that came twice. */
  @Component
  record Alarm(Audit audit, Events events) {}

  private record Spent(
      UUID person,
      UUID session,
      byte[] salt,
      boolean stay,
      Set<Role> roles,
      Instant expiresAt,
      @Nullable Instant usedAt,
      boolean over) {}

  Refreshing(
      Tx tx, JdbcClient db, Clock clock, Sessions sessions, AccessTokens tokens, Alarm alarm) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.sessions = sessions;
    this.tokens = tokens;
    this.alarm = alarm;
  }

  /** New tokens of the same session; 401 if the token is unknown, expired, ended or came again. */
  public Grant refresh(String token) {
    return tx.asSystem(PURPOSE, () -> spend(token)).orElseThrow(Problem::authenticationRequired);
  }

  /** Ends the session a refresh token belongs to, whether or not the token was used before. */
  public void signOut(String token) {
    tx.asSystem(PURPOSE, () -> find(token))
        .ifPresent(t -> sessions.endQuietly(t.person(), t.session(), "signed_out"));
  }

  private Optional<Grant> spend(String token) {
    Spent t = find(token).orElse(null);
    Instant now = clock.instant();
    if (t == null || t.over() || !now.isBefore(t.expiresAt())) {
      return Optional.empty();
    }
    String next = RefreshSecret.successor(token, t.salt());
    Instant usedAt = t.usedAt();
    if (usedAt == null) {
      rotate(token, next, t, now);
    } else if (now.isAfter(usedAt.plus(GRACE))) {
      revoke(t, now);
      return Optional.empty();
    }
    String access = tokens.issue(t.person(), t.session(), t.roles());
    return Optional.of(new Grant(t.person(), t.session(), access, next, SigningOn.life(t.stay())));
  }

  private Optional<Spent> find(String token) {
    return db.sql(
            """
            select t.user_id, t.session_id, t.salt, s.stay_signed_in, a.roles, t.expires_at,
              t.used_at, s.ended_at is not null as over
            from identity.refresh_token t
            join identity.session s on s.id = t.session_id
            join identity.account a on a.id = t.user_id
            where t.hash = ? for update of t
            """)
        .param(RefreshSecret.hash(token))
        .query(Refreshing::row)
        .optional();
  }

  private void rotate(String token, String next, Spent t, Instant now) {
    Duration life = SigningOn.life(t.stay());
    db.sql("update identity.refresh_token set used_at = ? where hash = ?")
        .params(Timestamp.from(now), RefreshSecret.hash(token))
        .update();
    SigningOn.keep(db, next, t.session(), t.person(), now, life);
    db.sql(
            """
            update identity.session
            set last_seen_at = ?, expires_at = ?, address = left(?, 100) where id = ?
            """)
        .params(
            Timestamp.from(now), Timestamp.from(now.plus(life)), Sessions.address(), t.session())
        .update();
  }

  private void revoke(Spent t, Instant now) {
    sessions.endQuietly(t.person(), t.session(), "refresh_reused");
    alarm.audit().record(null, "identity.refresh_reused", t.person(), Map.of());
    alarm.events().publish(new SecurityNoticed(t.person(), SecurityNotice.SESSION_STOLEN, now));
  }

  private static Spent row(ResultSet rs, int i) throws SQLException {
    Timestamp used = rs.getTimestamp("used_at");
    return new Spent(
        rs.getObject("user_id", UUID.class),
        rs.getObject("session_id", UUID.class),
        rs.getBytes("salt"),
        rs.getBoolean("stay_signed_in"),
        AccountRows.roles(rs),
        rs.getTimestamp("expires_at").toInstant(),
        used == null ? null : used.toInstant(),
        rs.getBoolean("over"));
  }
}
