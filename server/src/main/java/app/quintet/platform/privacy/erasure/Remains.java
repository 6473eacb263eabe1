package app.quintet.platform.privacy.erasure;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.notifications.LastLetter;
import app.quintet.platform.privacy.erasure.ErasureTable.Standing;
import app.quintet.platform.vault.Vault;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What outlives a person's rows: for minutes the address their receipt goes to, for good their
 * pseudonym in the audit chain. The pseudonym is the receipt's number.
 */
@Component
class Remains {
  private final ErasureTable table;
  private final Accounts accounts;
  private final Vault vault;
  private final Audit audit;
  private final LastLetter letter;

  Remains(ErasureTable table, Accounts accounts, Vault vault, Audit audit, LastLetter letter) {
    this.table = table;
    this.accounts = accounts;
    this.vault = vault;
    this.audit = audit;
    this.letter = letter;
  }

  /** Keeps the address before the account goes, sealed with a key of the receipt's own. */
  void address(Standing standing, UUID person) {
    if (standing.address() != null || standing.done().contains("account")) {
      return;
    }
    String email = accounts.get(person).email();
    if (email != null) {
      table.keepAddress(standing.id(), vault.seal(standing.id(), context(standing.id()), email));
    }
  }

  /** From here on nothing sealed with this key opens again, in no copy and no backup. */
  void destroyKey(UUID owner) {
    vault.destroy(owner);
  }

  /** The chain keeps what was done, and forgets who it was. */
  void pseudonym(UUID person, UUID receipt) {
    audit.removeIdentity(person, receipt);
    audit.record(null, "privacy.erased", receipt, Map.of());
  }

  /** Sends the receipt where there is somewhere to send it, then forgets the address. */
  void receipt(UUID id, Instant now) {
    Standing standing = table.begin(id, now).orElseThrow();
    byte[] address = standing.address();
    if (address != null) {
      String to = vault.open(id, context(id), address);
      letter.erased(to, standing.language(), id, now);
    }
    table.told(id, now);
  }

  private static String context(UUID id) {
    return "privacy.erasure.address/" + id;
  }
}
