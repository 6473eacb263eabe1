package app.quintet.platform.identity.entry;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.EmailVerified;
import app.quintet.platform.identity.MailKind;
import app.quintet.platform.identity.account.Rules;
import app.quintet.platform.identity.code.Codes;
import app.quintet.platform.identity.code.Codes.Redeemed;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows that the account's address is the person's. */
@Component
public final class Verifying {
  static final String WRONG_CODE =
      "This is not the code we sent, or it is too old. Ask for a new one.";

  private final Codes codes;
  private final Accounts accounts;
  private final RateLimiter limits;
  private final Addresses addresses;
  private final Marks marks;

  /** Writes that an address is proven. */
  @Component
  record Marks(Tx tx, JdbcClient db, Clock clock, Events events, Audit audit) {
    /** Marks the address if it still is the account's; idempotent. */
    boolean verified(Redeemed proof) {
      return tx.as(
          proof.person(),
          () -> {
            int changed =
                db.sql(
                        """
                        update identity.account set email_verified_at = ?
                        where id = ? and lower(email) = ? and email_verified_at is null
                        """)
                    .params(
                        Timestamp.from(clock.instant()), proof.person(), Rules.email(proof.email()))
                    .update();
            if (changed == 1) {
              events.publish(new EmailVerified(proof.person()));
              audit.record(proof.person(), "identity.email_verified", proof.person(), Map.of());
            }
            return true;
          });
    }
  }

  Verifying(Codes codes, Accounts accounts, RateLimiter limits, Addresses addresses, Marks marks) {
    this.codes = codes;
    this.accounts = accounts;
    this.limits = limits;
    this.addresses = addresses;
    this.marks = marks;
  }

  /** Redeems the code of the signed-in person's address; 422 if it is wrong, old or burned. */
  public void byCode(Person me, String code) {
    Account account = accounts.get(me.id());
    String email = account.email();
    if (account.emailVerified()) {
      return;
    }
    if (email == null
        || codes.redeem(MailKind.VERIFY_EMAIL, email, code, marks::verified).isEmpty()) {
      throw wrongCode("code");
    }
  }

  /** Redeems the link, in whatever browser it was opened. */
  public void byLink(String token) {
    if (codes.redeemLink(MailKind.VERIFY_EMAIL, token, marks::verified).isEmpty()) {
      throw wrongCode("token");
    }
  }

  /** Sends the person another code; nothing if the address is verified; 429 within 60 seconds. */
  public void resend(Person me) {
    Account account = accounts.get(me.id());
    String email = account.email();
    if (email == null) {
      throw Problem.conflict("NO_EMAIL", "This account has no address yet.");
    }
    if (!account.emailVerified()) {
      codes.issue(MailKind.VERIFY_EMAIL, me.id(), email);
    }
  }

  /** Sends another code to an address, if an account waits for it; never tells whether. */
  public void resend(String written) {
    String email = asked(written);
    codes.issue(
        MailKind.VERIFY_EMAIL,
        addresses.owner(email).filter(o -> !o.verified()).map(Addresses.Owner::id).orElse(null),
        email);
  }

  /** The address of somebody who asks for mail, checked and counted. */
  String asked(String written) {
    Faults faults = new Faults();
    String email = Rules.email(written);
    Rules.checkEmail(faults, "email", email);
    faults.throwIfAny();
    limits.take(IdentityLimit.CODE_ADDRESS, RequestContext.current().address());
    return email;
  }

  static Problem wrongCode(String field) {
    return Problem.invalid(field, "code", WRONG_CODE);
  }
}
