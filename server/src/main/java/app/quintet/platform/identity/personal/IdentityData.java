package app.quintet.platform.identity.personal;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The account, its passkeys, sessions and consents. Secrets (password, tokens, codes) are never
 * handed out.
 */
@Component
final class IdentityData implements PersonalData {
  private final PersonRows rows;

  IdentityData(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public String module() {
    return "identity";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "identity.account",
        "identity.consent",
        "identity.credential",
        "identity.mailed_code",
        "identity.passkey",
        "identity.passkey_challenge",
        "identity.refresh_token",
        "identity.session");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json(
        "account",
        rows.query("select * from identity.account where id = ?", NOTHING_SEALED, person));
    sink.json("consents", rows.of(person, "identity.consent", NOTHING_SEALED));
    // The public key and the counter are of no use to the person: what names a passkey is.
    sink.json(
        "passkeys",
        rows.query(
            """
            select id, name, aaguid, transports, backup_eligible, backed_up, created_at, last_used_at
            from identity.passkey where user_id = ? order by created_at
            """,
            NOTHING_SEALED,
            person));
    sink.json("sessions", rows.of(person, "identity.session", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    // Sessions stay until the account's row goes: what ended must be refused meanwhile.
    rows.delete(
        person,
        "identity.refresh_token",
        "identity.credential",
        "identity.passkey_challenge",
        "identity.passkey",
        "identity.consent");
  }
}
