package app.quintet.platform.identity.passkey;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.entry.IdentityLimit;
import app.quintet.platform.identity.passkey.Challenges.Asked;
import app.quintet.platform.identity.passkey.Challenges.Use;
import app.quintet.platform.identity.passkey.Verifier.Made;
import app.quintet.platform.identity.passkey.Verifier.Refused;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds a passkey to the account of who is signed in. */
@Component
public final class SettingUp {
  /** Signatures we can check, by COSE number, best first. */
  public static final List<Integer> ALGORITHMS = Verifier.ALGORITHMS;

  /** How many passkeys one person may have. */
  static final int MOST = 20;

  private final RateLimiter limits;
  private final Caution caution;
  private final Challenges challenges;
  private final Verifier verifier;
  private final Checking checking;
  private final Keeping keeping;

  /** Keeps what was made. */
  @Component
  record Keeping(Tx tx, PasskeyTable table, Confirming.Raising raising, Ids ids, Clock clock) {}

  SettingUp(
      RateLimiter limits,
      Caution caution,
      Challenges challenges,
      Verifier verifier,
      Checking checking,
      Keeping keeping) {
    this.limits = limits;
    this.caution = caution;
    this.challenges = challenges;
    this.verifier = verifier;
    this.checking = checking;
    this.keeping = keeping;
  }

  /** A question and the passkeys there are already. */
  public record Question(UUID ceremony, byte[] challenge, byte[] handle, List<Passkey> known) {}

  /** Asks the device for a new key pair; 403 if the session may not; 409 at 20 passkeys. */
  public Question ask(Person me) {
    limits.take(IdentityLimit.PASSKEY_ADDRESS, me.id().toString());
    caution.mayChange(me);
    List<Passkey> known = keeping.table().of(me.id());
    refuseTooMany(known.size());
    Asked asked = challenges.ask(me, Use.REGISTER);
    return new Question(asked.id(), asked.challenge(), Verifier.handle(me.id()), known);
  }

  /**
   * Keeps the new passkey and makes the session strong, for the device has just verified the
   * person; 422 if the answer does not hold.
   */
  public Passkey finish(
      Person me,
      UUID ceremony,
      String name,
      byte[] clientData,
      byte[] attestation,
      Set<String> transports) {
    byte[] challenge = challenges.take(me, Use.REGISTER, ceremony);
    caution.mayChange(me);
    Made made;
    try {
      made = verifier.made(clientData, attestation, transports, challenge);
    } catch (Refused refused) {
      checking.refuse(me.id(), refused.reason());
      throw Problem.invalid("attestation", "passkey", "This passkey could not be set up.");
    }
    return keeping.tx().as(me.id(), () -> keep(me, name, made));
  }

  private Passkey keep(Person me, String name, Made made) {
    refuseTooMany(keeping.table().of(me.id()).size());
    Passkey passkey =
        new Passkey(
            keeping.ids().next(),
            me.id(),
            made.credentialId(),
            made.attested(),
            name,
            made.aaguid(),
            made.transports(),
            made.signCount(),
            made.backupEligible(),
            made.backedUp(),
            keeping.clock().instant(),
            null);
    keeping.table().add(passkey);
    keeping.raising().raise(me, passkey.id());
    keeping.raising().audit().record(me.id(), "identity.passkey_added", me.id(), Map.of());
    checking.tell(me.id(), SecurityNotice.PASSKEY_ADDED);
    return passkey;
  }

  private static void refuseTooMany(int now) {
    if (now >= MOST) {
      throw Problem.conflict("TOO_MANY_PASSKEYS", "Please remove a passkey first.");
    }
  }
}
