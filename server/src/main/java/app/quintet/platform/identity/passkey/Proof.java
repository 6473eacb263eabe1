package app.quintet.platform.identity.passkey;

import org.jspecify.annotations.Nullable;

/**
 * What a device signed.
 *
 * @param credentialId which key pair it used
 * @param clientData what the browser says it was for: question and page
 * @param authenticatorData what the device says: domain, counter, whether it verified the person
 * @param signature over both
 * @param userHandle whose it is, if the device says so
 */
public record Proof(
    byte[] credentialId,
    byte[] clientData,
    byte[] authenticatorData,
    byte[] signature,
    byte @Nullable [] userHandle) {}
