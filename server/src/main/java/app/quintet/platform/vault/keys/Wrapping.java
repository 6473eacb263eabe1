package app.quintet.platform.vault.keys;

import app.quintet.platform.vault.VaultException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keys wrapped by a master key, bound to what they are for. */
final class Wrapping {
  private static final byte[] PROOF = bytes("quintet master key");

  /** A wrapped key and the version of the master key that opens it. */
  record Wrapped(byte[] bytes, int version) {}

  private Wrapping() {}

  static Wrapped wrap(KeyRing ring, String what, byte[] key) {
    return new Wrapped(encrypt(ring.key(), what, key), ring.current());
  }

  /** Throws {@link VaultException} if the master key is not known or not the right one. */
  static byte[] unwrap(KeyRing ring, String what, Wrapped wrapped) {
    byte[] master = ring.key(wrapped.version());
    if (master == null) {
      throw new VaultException("master key version " + wrapped.version() + " is not known", null);
    }
    byte[] key = decrypt(master, what, wrapped.bytes());
    if (key == null) {
      throw new VaultException("a key could not be unwrapped; is it the right master key?", null);
    }
    return key;
  }

  static byte[] proof(byte[] master, int version) {
    return encrypt(master, "master/" + version, PROOF);
  }

  static boolean proves(byte[] master, int version, byte[] proof) {
    return Arrays.equals(decrypt(master, "master/" + version, proof), PROOF);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] encrypt(byte[] master, String what, byte[] plain) {
    try {
      return AesGcm.encrypt(master, bytes(what), plain);
    } catch (GeneralSecurityException e) {
      throw new VaultException("a key could not be wrapped", e);
    }
  }

  private static byte @Nullable [] decrypt(byte[] master, String what, byte[] wrapped) {
    try {
      return AesGcm.decrypt(master, bytes(what), wrapped);
    } catch (GeneralSecurityException notThisOne) {
      return null;
    }
  }
}
