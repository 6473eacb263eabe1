package app.quintet.platform.admin.command;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Plan;
import app.quintet.platform.identity.Accounts;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives a person an entitlement without end. */
@Component
@Lazy
public class GrantCommand {
  private final Accounts accounts;
  private final Entitlements entitlements;
  private final List<String> known;

  GrantCommand(Accounts accounts, Entitlements entitlements, ObjectProvider<Plan> plans) {
    this.accounts = accounts;
    this.entitlements = entitlements;
    this.known = plans.stream().map(Plan::feature).distinct().sorted().toList();
  }

  /** Grants, or throws IllegalArgumentException that says what to correct. */
  public String grant(String email, String entitlement) {
    if (!known.contains(entitlement)) {
      throw new IllegalArgumentException(
          "there is no entitlement " + entitlement + "; there is: " + String.join(", ", known));
    }
    UUID person =
        accounts
            .findByEmail(email)
            .orElseThrow(() -> new IllegalArgumentException("nobody has the address " + email));
    entitlements.grant(person, entitlement, null, "granted on the command line");
    return email + " has " + entitlement + " now.";
  }
}
