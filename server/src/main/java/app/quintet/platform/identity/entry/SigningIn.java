package app.quintet.platform.identity.entry;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.code.AddressKey;
import app.quintet.platform.identity.entry.Addresses.Owner;
import app.quintet.platform.identity.password.PasswordHashes;
import app.quintet.platform.identity.session.Grant;
import app.quintet.platform.identity.session.SigningOn;
import app.quintet.platform.kernel.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs in with address and password. An unknown address, a wrong password and an account without a
 * password take the same time, leave the same traces and answer the same.
 */
@Component
public final class SigningIn {
  private final RateLimiter limits;
  private final SignInGuard guard;
  private final Addresses addresses;
  private final PasswordHashes hashes;
  private final SigningOn signingOn;
  private final Audit audit;

  SigningIn(
      RateLimiter limits,
      SignInGuard guard,
      Addresses addresses,
      PasswordHashes hashes,
      SigningOn signingOn,
      Audit audit) {
    this.limits = limits;
    this.guard = guard;
    this.addresses = addresses;
    this.hashes = hashes;
    this.signingOn = signingOn;
    this.audit = audit;
  }

  /** A new session; 401 if address or password is wrong, 423 while locked, 429 too fast. */
  public Grant signIn(String email, String password, boolean stay) {
    limits.take(IdentityLimit.SIGN_IN_ADDRESS, RequestContext.current().address());
    limits.take(IdentityLimit.SIGN_IN_ACCOUNT, AddressKey.text(email));
    guard.refuseIfLocked(email);
    Owner owner = addresses.owner(email).orElse(null);
    String hash = owner == null ? null : owner.hash();
    if (!hashes.matches(password, hash) || owner == null || hash == null) {
      refuse(email, owner);
      throw Problem.authenticationFailed("The e-mail address or the password is wrong.");
    }
    guard.passed(email);
    if (hashes.outdated(hash)) {
      addresses.accounts().setPassword(owner.id(), hashes.hash(password));
    }
    audit.record(owner.id(), "identity.signed_in", owner.id(), Map.of());
    return signingOn.open(owner.id(), owner.roles(), stay);
  }

  private void refuse(String email, @Nullable Owner owner) {
    audit.record(null, "identity.sign_in_failed", owner == null ? null : owner.id(), Map.of());
    if (guard.failed(email)) {
      audit.record(null, "identity.locked", owner == null ? null : owner.id(), Map.of());
      if (owner != null) {
        addresses.notice(owner.id(), SecurityNotice.LOCKED_OUT);
      }
    }
  }
}
