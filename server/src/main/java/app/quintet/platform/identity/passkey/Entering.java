package app.quintet.platform.identity.passkey;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.entry.IdentityLimit;
import app.quintet.platform.identity.passkey.Challenges.Asked;
import app.quintet.platform.identity.session.Grant;
import app.quintet.platform.identity.session.SigningOn;
import app.quintet.platform.kernel.Problem;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signs in with a passkey alone: the device itself says whose it is. */
@Component
public final class Entering {
  private final RateLimiter limits;
  private final Challenges challenges;
  private final PasskeyTable table;
  private final Checking checking;
  private final Desk desk;

  /** Opens the session and writes it down. */
  @Component
  record Desk(Accounts accounts, SigningOn signingOn, Audit audit) {}

  Entering(
      RateLimiter limits, Challenges challenges, PasskeyTable table, Checking checking, Desk desk) {
    this.limits = limits;
    this.challenges = challenges;
    this.table = table;
    this.checking = checking;
    this.desk = desk;
  }

  /** Puts a question to whoever keeps this secret; 429 beyond 30 a minute from one address. */
  public Question ask(String binding) {
    limits.take(IdentityLimit.PASSKEY_ADDRESS, RequestContext.current().address());
    Asked asked = challenges.ask(binding);
    return new Question(asked.id(), asked.challenge());
  }

  /** A question, the bytes to be signed with it. */
  public record Question(UUID ceremony, byte[] challenge) {}

  /**
   * Opens a strong session; 401 if the proof does not hold, whatever is wrong with it; 429 too
   * fast.
   */
  public Grant enter(String binding, UUID ceremony, Proof proof, boolean stay) {
    limits.take(IdentityLimit.SIGN_IN_ADDRESS, RequestContext.current().address());
    byte[] challenge = challenges.take(binding, ceremony).orElse(null);
    Passkey passkey = table.byCredential(proof.credentialId()).orElse(null);
    if (challenge == null || passkey == null) {
      UUID person = passkey == null ? null : passkey.person();
      checking.refuse(person, challenge == null ? "Question" : "Unknown");
      throw refused();
    }
    UUID person = passkey.person();
    limits.take(IdentityLimit.SIGN_IN_ACCOUNT, person.toString());
    if (!Verifier.isHandle(proof.userHandle(), person)) {
      checking.refuse(person, "OtherPerson");
      throw refused();
    }
    if (!checking.holds(passkey, proof, challenge)) {
      throw refused();
    }
    desk.audit().record(person, "identity.signed_in", person, Map.of("by", "passkey"));
    var roles = desk.accounts().get(person).roles();
    return desk.signingOn().open(person, roles, stay, passkey.id());
  }

  private static Problem refused() {
    return Problem.authenticationFailed("This passkey opens no account here.");
  }
}
