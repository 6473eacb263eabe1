package app.quintet.platform.identity.session;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.token.AccessTokens;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Role;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a session once somebody has shown who they are. */
@Component
public final class SigningOn {
  private static final Duration SECURITY_LOGS = Duration.ofDays(90);
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final Ids ids;
  private final AccessTokens tokens;

  SigningOn(Tx tx, JdbcClient db, Clock clock, Ids ids, AccessTokens tokens) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.ids = ids;
    this.tokens = tokens;
  }

  /** How long a refresh token is good for: 7 days, 30 for those who stay signed in. */
  static Duration life(boolean stay) {
    return Duration.ofDays(stay ? 30 : 7);
  }

  /** Opens a session for the device of the current request. */
  public Grant open(UUID person, Set<Role> roles, boolean stay) {
    return open(person, roles, stay, null);
  }

  /** Opens a session that is strong from the start by this passkey, if one is given. */
  public Grant open(UUID person, Set<Role> roles, boolean stay, @Nullable UUID passkey) {
    UUID session = ids.next();
    String refresh = RefreshSecret.first();
    tx.as(
        person,
        () -> {
          Instant now = clock.instant();
          forgetOld(person, now);
          db.sql(
                  """
                  insert into identity.session (id, user_id, device, address, stay_signed_in,
                    created_at, last_seen_at, expires_at, strong_by, strong_at)
                  values (:id, :me, left(:device, 200), left(:address, 100), :stay, :now, :now,
                    :until, :by, case when :by::uuid is not null then :now::timestamptz end)
                  """)
              .param("id", session)
              .param("me", person)
              .param("device", Sessions.device())
              .param("address", Sessions.address())
              .param("stay", stay)
              .param("now", Timestamp.from(now))
              .param("until", Timestamp.from(now.plus(life(stay))))
              .param("by", passkey, Types.OTHER)
              .update();
          keep(db, refresh, session, person, now, life(stay));
        });
    return new Grant(person, session, tokens.issue(person, session, roles), refresh, life(stay));
  }

  // Each sign-in sweeps behind the same person: expired tokens, sessions past the 90 days of logs.
  private void forgetOld(UUID person, Instant now) {
    db.sql("delete from identity.refresh_token where user_id = ? and expires_at < ?")
        .params(person, Timestamp.from(now))
        .update();
    db.sql("delete from identity.session where user_id = ? and expires_at < ?")
        .params(person, Timestamp.from(now.minus(SECURITY_LOGS)))
        .update();
  }

  static void keep(
      JdbcClient db, String token, UUID session, UUID person, Instant now, Duration life) {
    db.sql(
            """
            insert into identity.refresh_token
              (hash, session_id, user_id, salt, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            RefreshSecret.hash(token),
            session,
            person,
            RefreshSecret.random(16),
            Timestamp.from(now),
            Timestamp.from(now.plus(life)))
        .update();
  }
}
