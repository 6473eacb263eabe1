package app.quintet.platform.identity.passkey;

import app.quintet.platform.kernel.Prepared;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks what devices answer by the rules of WebAuthn Level 3 (sections 7.1 and 7.2): question,
 * page, domain, signature, counter, and that the person was verified. Who made the device is not
 * asked for: a passkey may live in any password manager.
 */
@Component
final class Verifier {
  /** Signatures we can check, by COSE number, best first: ES256, Ed25519, RS256. */
  static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

  private static final List<PublicKeyCredentialParameters> PARAMETERS =
      ALGORITHMS.stream()
          .map(
              number ->
                  new PublicKeyCredentialParameters(
                      PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
          .toList();
  private final Prepared<Tools> tools = Prepared.later(Tools::make);
  private final PasskeySettings settings;

  private record Tools(WebAuthnManager manager, AttestedCredentialDataConverter attested) {
    static Tools make() {
      ObjectConverter converter = new ObjectConverter();
      return new Tools(
          WebAuthnManager.createNonStrictWebAuthnManager(converter),
          new AttestedCredentialDataConverter(converter));
    }
  }

  /** A key pair that a device has just made. */
  record Made(
      byte[] credentialId,
      byte[] attested,
      UUID aaguid,
      Set<String> transports,
      long signCount,
      boolean backupEligible,
      boolean backedUp) {}

  /** How a passkey stands after it was used. */
  record Used(long signCount, boolean backedUp) {}

  /** An answer that does not hold; the reason is for the audit, not for who sent it. */
  static final class Refused extends Exception {
    private final String reason;
    private final boolean copied;

    Refused(String reason, boolean copied) {
      super(reason, null, false, false);
      this.reason = reason;
      this.copied = copied;
    }

    String reason() {
      return reason;
    }

    /** Whether a counter went back: there may be two devices with the same key. */
    boolean copied() {
      return copied;
    }
  }

  Verifier(PasskeySettings settings) {
    this.settings = settings;
  }

  Made made(byte[] clientData, byte[] attestation, Set<String> transports, byte[] challenge)
      throws Refused {
    var request = new RegistrationRequest(attestation, clientData, transports);
    WebAuthnManager manager = tools.get().manager();
    try {
      var data =
          manager.verify(
              manager.parse(request),
              new RegistrationParameters(server(challenge), PARAMETERS, true, true));
      var device = data.getAttestationObject().getAuthenticatorData();
      AttestedCredentialData credential = device.getAttestedCredentialData();
      return new Made(
          credential.getCredentialId(),
          tools.get().attested().convert(credential),
          credential.getAaguid().getValue(),
          transports,
          device.getSignCount(),
          device.isFlagBE(),
          device.isFlagBS());
    } catch (RuntimeException wrong) {
      throw refused(wrong);
    }
  }

  Used used(Passkey passkey, Proof proof, byte[] challenge) throws Refused {
    if (!Arrays.equals(passkey.credentialId(), proof.credentialId())) {
      throw new Refused("OtherCredential", false);
    }
    var request =
        new AuthenticationRequest(
            proof.credentialId(),
            proof.userHandle(),
            proof.authenticatorData(),
            proof.clientData(),
            proof.signature());
    WebAuthnManager manager = tools.get().manager();
    try {
      var parameters =
          new AuthenticationParameters(server(challenge), record(passkey), null, true, true);
      var data = manager.verify(manager.parse(request), parameters);
      var device = data.getAuthenticatorData();
      return new Used(device.getSignCount(), device.isFlagBS());
    } catch (RuntimeException wrong) {
      throw refused(wrong);
    }
  }

  private CredentialRecord record(Passkey passkey) {
    Set<AuthenticatorTransport> transports =
        passkey.transports().stream()
            .map(AuthenticatorTransport::create)
            .collect(Collectors.toSet());
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        passkey.backupEligible(),
        passkey.backedUp(),
        passkey.signCount(),
        tools.get().attested().convert(passkey.attested()),
        null,
        null,
        null,
        transports);
  }

  private ServerProperty server(byte[] challenge) {
    return ServerProperty.builder()
        .originPredicate(origin -> settings.accepts(String.valueOf(origin)))
        .rpId(settings.rpId())
        .challenge(new DefaultChallenge(challenge))
        .build();
  }

  // Nothing but these bytes is at work here: whatever the parser or the check trips over, from
  // broken CBOR to a point that lies on no curve, is a fault of the answer and not of ours.
  private static Refused refused(RuntimeException wrong) {
    String reason = wrong.getClass().getSimpleName().replace("Exception", "");
    return new Refused(reason, wrong instanceof MaliciousCounterValueException);
  }

  /** The handle devices keep for a person: the account's number, which says nothing of them. */
  static byte[] handle(UUID person) {
    return java.nio.ByteBuffer.allocate(16)
        .putLong(person.getMostSignificantBits())
        .putLong(person.getLeastSignificantBits())
        .array();
  }

  static boolean isHandle(byte @Nullable [] given, UUID person) {
    return given != null && Arrays.equals(given, handle(person));
  }
}
