package app.quintet.platform.identity.code;

import app.quintet.platform.data.Secrets;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.MailKind;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes links for a new password that are shown to the operator instead of mailed. No bean: beside
 * the server there is no outbox, without which the others of this package cannot be.
 */
public final class PasswordLinks {
  private final Tx tx;
  private final CodeTable table;
  private final CodeSecret secret;

  /** Needs nothing but the database and the server's own secrets. */
  public PasswordLinks(Tx tx, JdbcClient db, Clock clock, Secrets secrets) {
    this.tx = tx;
    this.table = new CodeTable(db, clock);
    this.secret = new CodeSecret(secrets);
  }

  /** The secret of a link for this person, good for 24 hours and one use. */
  public String make(UUID id, UUID person, String email) {
    return tx.asSystem(
        Codes.PURPOSE,
        () -> {
          CodeTable.Row row = new CodeTable.Row(id, person, email);
          table.add(row, MailKind.RESET_PASSWORD, AddressKey.of(email));
          return secret.token(id);
        });
  }
}
