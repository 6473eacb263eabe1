package app.quintet.platform.identity.entry;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.identity.account.Profiles;
import app.quintet.platform.identity.account.Rules;
import app.quintet.platform.identity.password.PasswordHashes;
import app.quintet.platform.identity.password.PasswordRules;
import app.quintet.platform.identity.session.Grant;
import app.quintet.platform.identity.session.SigningOn;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Makes accounts: with address and password, as a guest, and out of a guest.
 *
 * <p>An address that is taken answers 409 {@code EMAIL_TAKEN}. Registering signs in at once, so a
 * taken address cannot be answered like a free one without lying about a session or keeping two
 * accounts for one address; everything else (sign in, recover, resend) tells nothing. What this one
 * answer gives away is kept dear: ten tries an hour from one network address, the same work of
 * hashing as for a free address, and the owner hears of it by mail.
 */
@Component
public final class Registering {
  private final RateLimiter limits;
  private final PasswordRules rules;
  private final PasswordHashes hashes;
  private final SigningOn signingOn;
  private final Audit audit;
  private final Addresses addresses;

  Registering(
      RateLimiter limits,
      PasswordRules rules,
      PasswordHashes hashes,
      SigningOn signingOn,
      Audit audit,
      Addresses addresses) {
    this.limits = limits;
    this.rules = rules;
    this.hashes = hashes;
    this.signingOn = signingOn;
    this.audit = audit;
    this.addresses = addresses;
  }

  /** Opens an account and a session; 422 with all faults, 409 {@code EMAIL_TAKEN}. */
  public Grant register(Registration r) {
    String email = checked(r);
    limits.take(IdentityLimit.REGISTER_ADDRESS, RequestContext.current().address());
    String hash = hashes.hash(Objects.requireNonNull(r.password()));
    try {
      UUID person = addresses.accounts().withPassword(email, hash, Profiles.checked(r.profile()));
      return entered(person, "identity.registered", r.staySignedIn());
    } catch (DuplicateKeyException taken) {
      throw refusal(taken, email);
    }
  }

  /** Opens an account without an address and a session that stays. */
  public Grant guest(Registration r) {
    Faults faults = new Faults();
    Profiles.check(faults, r.profile());
    faults.throwIfAny();
    limits.take(IdentityLimit.GUEST_ADDRESS, RequestContext.current().address());
    UUID person = addresses.accounts().guest(Profiles.checked(r.profile()));
    // A guest has no other way back in than this session.
    return entered(person, "identity.guest", true);
  }

  /** Gives a guest an address and a password; everything else stays. 409 {@code NOT_A_GUEST}. */
  public void upgrade(Person guest, Registration r) {
    String email = checked(r);
    limits.take(IdentityLimit.REGISTER_ADDRESS, RequestContext.current().address());
    String hash = hashes.hash(Objects.requireNonNull(r.password()));
    try {
      if (!addresses.accounts().upgrade(guest.id(), email, hash)) {
        throw Problem.conflict("NOT_A_GUEST", "This account has an address already.");
      }
    } catch (DuplicateKeyException taken) {
      throw refusal(taken, email);
    }
    audit.record(guest.id(), "identity.upgraded", guest.id(), Map.of());
  }

  private Grant entered(UUID person, String action, boolean stay) {
    audit.record(person, action, person, Map.of());
    return signingOn.open(person, Set.of(), stay);
  }

  private String checked(Registration r) {
    Faults faults = new Faults();
    String email = Rules.email(r.email());
    Rules.checkEmail(faults, "email", email);
    rules.check(faults, "password", Objects.requireNonNullElse(r.password(), ""), email);
    Profiles.check(faults, r.profile());
    faults.throwIfAny();
    return email;
  }

  private Problem refusal(DuplicateKeyException taken, String email) {
    if (String.valueOf(taken.getMessage()).contains("account_username")) {
      return Problem.conflict("USERNAME_TAKEN", "Somebody else has this username.");
    }
    addresses.tellOwner(email);
    return Problem.conflict(
        "EMAIL_TAKEN", "There is an account with this address. Sign in, or recover it.");
  }
}
