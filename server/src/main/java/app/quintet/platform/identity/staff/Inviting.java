package app.quintet.platform.identity.staff;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Secrets;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.Staff;
import app.quintet.platform.identity.account.Rules;
import app.quintet.platform.identity.code.PasswordLinks;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Role;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs beside the server, without its outbox: no mail is sent, and that there is a new account is
 * told to nobody. The link is one for a new password, shown to the operator instead of mailed.
 */
@Component
final class Inviting implements Staff {
  private static final String OPEN = "identity.open";
  private final Tx tx;
  private final JdbcClient db;
  private final Accounts accounts;
  private final Making making;
  private final PasswordLinks links;
  private final Audit audit;

  /** What new rows and links are made of. */
  @Component
  record Making(Ids ids, Clock clock, Secrets secrets) {}

  Inviting(Tx tx, JdbcClient db, Accounts accounts, Making making, Audit audit) {
    this.tx = tx;
    this.db = db;
    this.accounts = accounts;
    this.making = making;
    this.links = new PasswordLinks(tx, db, making.clock(), making.secrets());
    this.audit = audit;
  }

  @Override
  public String invite(String written, Role role) {
    String email = Rules.email(written);
    Faults faults = new Faults();
    Rules.checkEmail(faults, "email", email);
    faults.throwIfAny();
    return tx.asSystem(
        OPEN,
        () -> {
          UUID person = accounts.findByEmail(email).orElseGet(() -> open(email));
          db.sql(
                  """
                  update identity.account
                  set roles = array(select distinct unnest(roles || :role::text) order by 1)
                  where id = :id
                  """)
              .param("role", role.wire())
              .param("id", person)
              .update();
          audit.record(null, "identity.staff_invited", person, Map.of("role", role.wire()));
          return links.make(making.ids().next(), person, email);
        });
  }

  @Override
  public int forgetPasskeys(String email) {
    UUID person =
        accounts
            .findByEmail(email)
            .orElseThrow(() -> new IllegalArgumentException("nobody has the address " + email));
    return tx.as(
        person,
        () -> {
          int gone =
              db.sql("delete from identity.passkey where user_id = ?").param(person).update();
          audit.record(null, "identity.passkeys_forgotten", person, Map.of());
          return gone;
        });
  }

  private UUID open(String email) {
    UUID id = making.ids().next();
    db.sql(
            """
            insert into identity.account
              (id, email, guest, display_name, language, time_zone, created_at)
            values (?, ?, false, left(split_part(?, '@', 1), 50), 'en', 'UTC', ?)
            """)
        .params(id, email, email, Sql.at(making.clock().instant()))
        .update();
    return id;
  }
}
