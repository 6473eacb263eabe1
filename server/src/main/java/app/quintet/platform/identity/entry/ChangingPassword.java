package app.quintet.platform.identity.entry;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.session.Sessions;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Changes the password of somebody who knows the old one; ends the other sessions. */
@Component
public final class ChangingPassword {
  private final Accounts accounts;
  private final Addresses addresses;
  private final Recovering.NewPassword password;
  private final SignInGuard guard;
  private final Aftermath aftermath;

  /** What follows. */
  @Component
  record Aftermath(Tx tx, Sessions sessions, Audit audit) {}

  ChangingPassword(
      Accounts accounts,
      Addresses addresses,
      Recovering.NewPassword password,
      SignInGuard guard,
      Aftermath aftermath) {
    this.accounts = accounts;
    this.addresses = addresses;
    this.password = password;
    this.guard = guard;
    this.aftermath = aftermath;
  }

  /** 422 if the old one is wrong or the new one too weak; counts as a failed sign-in. */
  public void change(Person me, String old, String fresh) {
    String email = Objects.requireNonNullElse(accounts.get(me.id()).email(), "");
    Faults faults = new Faults();
    password.rules().check(faults, "new_password", fresh, email);
    faults.throwIfAny();
    confirm(email, old, "current_password");
    String hash = password.hashes().hash(fresh);
    aftermath
        .tx()
        .as(
            me.id(),
            () -> {
              addresses.accounts().setPassword(me.id(), hash);
              aftermath.sessions().endOthers(me.id(), me.session(), "password_changed");
              aftermath.audit().record(me.id(), "identity.password_changed", me.id(), Map.of());
              addresses.notice(me.id(), SecurityNotice.PASSWORD_CHANGED);
            });
  }

  /** Asks for the password again before something grave: a session left open is not enough. */
  void confirm(String email, String given, String field) {
    guard.refuseIfLocked(email);
    String hash = addresses.owner(email).map(Addresses.Owner::hash).orElse(null);
    if (!password.hashes().matches(given, hash)) {
      guard.failed(email);
      throw Problem.invalid(field, "password", "This is not your password.");
    }
    guard.passed(email);
  }
}
