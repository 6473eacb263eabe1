package app.quintet.apps.rebloom.care.directory;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the operator says about therapists. Each takes effect with the next request. */
@Component
public class Verifying {
  private final Tx tx;
  private final JdbcClient sql;
  private final Accounts accounts;
  private final Audit audit;
  private final Clock clock;

  Verifying(Tx tx, JdbcClient sql, Accounts accounts, Audit audit, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Says that this account is this professional. Linked to another entry than before, everything
   * granted to the former ends. Throws IllegalArgumentException for an unknown address or entry.
   */
  public void verify(String email, String ref) {
    UUID person = person(email);
    tx.asSystem(
        Importing.PURPOSE,
        () -> {
          UUID provider =
              sql.sql("select id from rebloom.provider where ref = ? and hidden_at is null")
                  .param(ref)
                  .query(UUID.class)
                  .optional()
                  .orElseThrow(
                      () -> new IllegalArgumentException("the directory has no entry " + ref));
          endGrants(person, provider);
          sql.sql(
                  """
                  insert into rebloom.therapist (user_id, provider_id, verified_at)
                  values (:person, :provider, :now)
                  on conflict (user_id) do update set provider_id = excluded.provider_id,
                    verified_at = excluded.verified_at, suspended_at = null, ended_at = null
                  """)
              .param("person", person)
              .param("provider", provider)
              .param("now", Sql.at(now()))
              .update();
          accounts.setRole(person, Role.THERAPIST, true);
          audit.record(null, "rebloom.therapist_verified", person, Map.of("provider", ref));
        });
  }

  /** Nothing is read while somebody is suspended; what was granted stays and works again after. */
  public void suspend(String email, boolean suspended) {
    UUID person = person(email);
    tx.asSystem(
        Importing.PURPOSE,
        () -> {
          change(
              person,
              "suspended_at = case when :really then coalesce(suspended_at, :now) end",
              suspended);
          audit.record(
              null,
              suspended ? "rebloom.therapist_suspended" : "rebloom.therapist_resumed",
              person,
              Map.of());
        });
  }

  /** Ends the work of a therapist here, and with it everything that was granted to them. */
  public void end(String email) {
    UUID person = person(email);
    tx.asSystem(
        Importing.PURPOSE,
        () -> {
          change(person, "ended_at = case when :really then coalesce(ended_at, :now) end", true);
          endGrants(person, null);
          accounts.setRole(person, Role.THERAPIST, false);
          audit.record(null, "rebloom.therapist_ended", person, Map.of());
        });
  }

  private void change(UUID person, String what, boolean really) {
    int changed =
        sql.sql(
                "update rebloom.therapist set %s where user_id = :person and ended_at is null"
                    .formatted(what))
            .param("really", really)
            .param("now", Sql.at(now()))
            .param("person", person)
            .update();
    if (changed == 0) {
      throw new IllegalArgumentException("this account is no therapist's");
    }
  }

  private void endGrants(UUID therapist, @Nullable UUID except) {
    sql.sql(
            """
            update rebloom.access_grant set revoked_at = :now, revoked_by = 'operator'
            where therapist_id = :therapist and revoked_at is null and ends_at > :now
              and provider_id is distinct from cast(:except as uuid)
            """)
        .param("except", except)
        .param("now", Sql.at(now()))
        .param("therapist", therapist)
        .update();
  }

  private UUID person(String email) {
    try {
      return accounts
          .findByEmail(email)
          .orElseThrow(() -> new IllegalArgumentException("nobody has the address " + email));
    } catch (Problem unreadable) {
      throw new IllegalArgumentException(unreadable.message(), unreadable);
    }
  }

  private Instant now() {
    return clock.instant();
  }
}
