package app.quintet.platform.identity.passkey;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key pair on a person's device, of which we keep the public half.
 *
 * @param credentialId the number the device gave it
 * @param attested model of the device, number and public key, as WebAuthn writes them
 * @param transports how the device is reached, by the standard's names
 * @param signCount uses so far as the device counts them; 0 if it does not
 * @param backupEligible whether it may be copied to the person's other devices
 * @param backedUp whether it has been
 */
public record Passkey(
    UUID id,
    UUID person,
    byte[] credentialId,
    byte[] attested,
    String name,
    UUID aaguid,
    Set<String> transports,
    long signCount,
    boolean backupEligible,
    boolean backedUp,
    Instant createdAt,
    @Nullable Instant lastUsedAt) {}
