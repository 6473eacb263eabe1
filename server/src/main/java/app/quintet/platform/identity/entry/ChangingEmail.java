package app.quintet.platform.identity.entry;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.MailKind;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.code.CodePair;
import app.quintet.platform.identity.code.CodePair.Typed;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes the address, confirmed at both: a code goes to the old one and one to the new one, and
 * both are needed. The new address is named again when confirming, so nothing has to be kept of a
 * change that was begun.
 */
@Component
public final class ChangingEmail {
  private final Accounts accounts;
  private final Addresses addresses;
  private final Verifying verifying;
  private final ChangingPassword password;
  private final CodePair codes;
  private final Store store;

  /** Where the address is written. */
  @Component
  record Store(Tx tx, JdbcClient db, Clock clock, Audit audit) {}

  ChangingEmail(
      Accounts accounts,
      Addresses addresses,
      Verifying verifying,
      ChangingPassword password,
      CodePair codes,
      Store store) {
    this.accounts = accounts;
    this.addresses = addresses;
    this.verifying = verifying;
    this.password = password;
    this.codes = codes;
    this.store = store;
  }

  /** Mails both codes. An address that somebody has gets none and answers the same. */
  public void ask(Person me, String written, String currentPassword) {
    String fresh = verifying.asked(written);
    String old = oldAddress(me);
    password.confirm(old, currentPassword, "password");
    boolean taken = addresses.owner(fresh).isPresent();
    store
        .tx()
        .as(
            me.id(),
            () -> {
              codes.issue(MailKind.CHANGE_EMAIL_OLD, me.id(), old);
              codes.issue(MailKind.CHANGE_EMAIL_NEW, taken ? null : me.id(), fresh);
            });
  }

  /** Sets the new address when both codes are right; 422 names each that is not. */
  public void confirm(Person me, String written, String oldCode, String newCode) {
    String fresh = verifying.asked(written);
    String old = oldAddress(me);
    Set<MailKind> wrong;
    try {
      wrong =
          codes.redeem(
              me.id(),
              List.of(
                  new Typed(MailKind.CHANGE_EMAIL_NEW, fresh, newCode),
                  new Typed(MailKind.CHANGE_EMAIL_OLD, old, oldCode)),
              () -> write(me, fresh));
    } catch (DuplicateKeyException taken) {
      throw Verifying.wrongCode("new_code");
    }
    Faults faults = new Faults();
    refuse(faults, wrong.contains(MailKind.CHANGE_EMAIL_OLD), "old_code");
    refuse(faults, wrong.contains(MailKind.CHANGE_EMAIL_NEW), "new_code");
    faults.throwIfAny();
  }

  private static void refuse(Faults faults, boolean wrong, String field) {
    faults.require(!wrong, field, "code", Verifying.WRONG_CODE);
  }

  private void write(Person me, String fresh) {
    store
        .tx()
        .as(
            me.id(),
            () -> {
              store
                  .db()
                  .sql("update identity.account set email = ?, email_verified_at = ? where id = ?")
                  .params(fresh, Timestamp.from(store.clock().instant()), me.id())
                  .update();
              store.audit().record(me.id(), "identity.email_changed", me.id(), Map.of());
              addresses.notice(me.id(), SecurityNotice.EMAIL_CHANGED);
            });
  }

  private String oldAddress(Person me) {
    Account account = accounts.get(me.id());
    String email = account.email();
    if (email == null) {
      throw Problem.conflict("NO_EMAIL", "This account has no address yet.");
    }
    return email;
  }
}
