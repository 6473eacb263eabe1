package app.quintet.platform.identity.entry;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.SecurityNoticed;
import app.quintet.platform.identity.account.AccountRows;
import app.quintet.platform.identity.account.Rules;
import app.quintet.platform.kernel.Role;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who has an address, and tells them what somebody did with it. */
@Component
final class Addresses {
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final Events events;
  private final NewAccounts accounts;
  // A nuisance bound, not a promise: another node may send one more.
  private final Cache<UUID, Boolean> toldToday =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofDays(1)).build();

  record Owner(UUID id, @Nullable String hash, Set<Role> roles, boolean verified) {}

  Addresses(Tx tx, JdbcClient db, Clock clock, Events events, NewAccounts accounts) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.events = events;
    this.accounts = accounts;
  }

  NewAccounts accounts() {
    return accounts;
  }

  Optional<Owner> owner(String email) {
    return tx.asSystem(
        "identity.signin",
        () ->
            db.sql(
                    """
                    select a.id, a.roles, c.hash, a.email_verified_at is not null as verified from identity.account a
                    left join identity.credential c on c.user_id = a.id
                    where lower(a.email) = ?
                    """)
                .param(Rules.email(email))
                .query(
                    (rs, i) ->
                        new Owner(
                            rs.getObject("id", UUID.class),
                            rs.getString("hash"),
                            AccountRows.roles(rs),
                            rs.getBoolean("verified")))
                .optional());
  }

  void tellOwner(String email) {
    owner(email)
        .filter(o -> toldToday.asMap().putIfAbsent(o.id(), true) == null)
        .ifPresent(o -> notice(o.id(), SecurityNotice.SIGN_UP_ATTEMPTED));
  }

  void notice(UUID person, SecurityNotice notice) {
    tx.as(person, () -> events.publish(new SecurityNoticed(person, notice, clock.instant())));
  }
}
