package app.quintet.platform.identity.web;

import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.passkey.Strength;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what people see of their own account, in one of their sessions. */
@Component
final class UserViews {
  private final Accounts accounts;
  private final Strength strength;

  UserViews(Accounts accounts, Strength strength) {
    this.accounts = accounts;
    this.strength = strength;
  }

  UserView of(UUID person, UUID session) {
    return of(accounts.get(person), session);
  }

  UserView of(Account account, UUID session) {
    return UserView.of(account, strength.of(account.id(), session));
  }
}
