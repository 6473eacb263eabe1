package app.quintet.platform.identity.web;

import app.quintet.platform.identity.passkey.Base64Url;
import app.quintet.platform.identity.passkey.Passkey;
import app.quintet.platform.identity.passkey.Proof;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What travels between a browser's passkeys and us; all bytes are base64url without padding. */
final class PasskeyViews {
  private PasskeyViews() {}

  /**
   * One passkey in the person's list.
   *
   * @param backedUp whether it lives on more than one device
   */
  record PasskeyView(
      UUID id, String name, boolean backedUp, Instant createdAt, @Nullable Instant lastUsedAt) {
    static PasskeyView of(Passkey p) {
      return new PasskeyView(p.id(), p.name(), p.backedUp(), p.createdAt(), p.lastUsedAt());
    }
  }

  /** A passkey as a browser is told of it. */
  record CredentialHint(String credentialId, List<String> transports) {
    static CredentialHint of(Passkey p) {
      return new CredentialHint(
          Base64Url.of(p.credentialId()), p.transports().stream().sorted().toList());
    }

    static List<CredentialHint> of(List<Passkey> all) {
      return all.stream().map(CredentialHint::of).toList();
    }
  }

  /** What a device signed when it was asked for an existing passkey. */
  record ProofRequest(
      @NotNull UUID ceremony,
      @NotBlank @Size(max = 1400) String credentialId,
      @NotBlank @Size(max = 8000) String clientData,
      @NotBlank @Size(max = 8000) String authenticatorData,
      @NotBlank @Size(max = 2000) String signature,
      @Nullable @Size(max = 100) String userHandle,
      @Nullable Boolean staySignedIn,
      @Nullable @Size(max = 100) String binding) {
    Proof proof() {
      return new Proof(
          Base64Url.read("credential_id", credentialId),
          Base64Url.read("client_data", clientData),
          Base64Url.read("authenticator_data", authenticatorData),
          Base64Url.read("signature", signature),
          userHandle == null ? null : Base64Url.read("user_handle", userHandle));
    }
  }
}
