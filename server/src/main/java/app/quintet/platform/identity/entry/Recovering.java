package app.quintet.platform.identity.entry;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.identity.MailKind;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.account.Rules;
import app.quintet.platform.identity.code.Codes;
import app.quintet.platform.identity.code.Codes.Redeemed;
import app.quintet.platform.identity.password.PasswordHashes;
import app.quintet.platform.identity.password.PasswordRules;
import app.quintet.platform.identity.session.Sessions;
import app.quintet.platform.kernel.Faults;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets a new password for somebody who can read the account's mail. */
@Component
public final class Recovering {
  private final Verifying verifying;
  private final Verifying.Marks marks;
  private final Codes codes;
  private final Addresses addresses;
  private final NewPassword password;
  private final After after;

  /** Judges and hashes the new password. */
  @Component
  record NewPassword(PasswordRules rules, PasswordHashes hashes) {}

  /** What follows a new password. */
  @Component
  record After(Sessions sessions, SignInGuard guard, Audit audit) {}

  Recovering(
      Verifying verifying,
      Verifying.Marks marks,
      Codes codes,
      Addresses addresses,
      NewPassword password,
      After after) {
    this.verifying = verifying;
    this.marks = marks;
    this.codes = codes;
    this.addresses = addresses;
    this.password = password;
    this.after = after;
  }

  /** Sends a code and link, if there is such an account; takes and answers the same if not. */
  public void ask(String written) {
    String email = verifying.asked(written);
    codes.issue(
        MailKind.RESET_PASSWORD,
        addresses.owner(email).map(Addresses.Owner::id).orElse(null),
        email);
  }

  /**
   * Sets the password with a code for this address, or with a link; ends every session and unlocks.
   * 422 if the password is too weak, or code or link is wrong, old or burned.
   */
  public void reset(
      @Nullable String written, @Nullable String code, @Nullable String token, String fresh) {
    Faults faults = new Faults();
    String email = Rules.email(written);
    password.rules().check(faults, "password", fresh, email);
    faults.require(
        token != null || (written != null && code != null),
        "code",
        "required",
        "Give the address and the code, or follow the link.");
    faults.throwIfAny();
    // Hashed before anything is known, so that a right guess is not told by its time.
    String hash = password.hashes().hash(fresh);
    Function<Redeemed, Boolean> work = proof -> set(proof, hash);
    Optional<Boolean> done =
        token != null
            ? codes.redeemLink(MailKind.RESET_PASSWORD, token, work)
            : codes.redeem(MailKind.RESET_PASSWORD, email, code == null ? "" : code, work);
    if (done.isEmpty()) {
      throw Verifying.wrongCode(token != null ? "token" : "code");
    }
  }

  private boolean set(Redeemed proof, String hash) {
    addresses.accounts().setPassword(proof.person(), hash);
    after.sessions().endOthers(proof.person(), null, "password_reset");
    after.guard().passed(proof.email());
    after.audit().record(proof.person(), "identity.password_reset", proof.person(), Map.of());
    addresses.notice(proof.person(), SecurityNotice.PASSWORD_CHANGED);
    // Who could read the mail has shown that the address is theirs.
    return marks.verified(proof);
  }
}
