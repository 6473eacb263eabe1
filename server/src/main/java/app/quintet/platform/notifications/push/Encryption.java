package app.quintet.platform.notifications.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a push for one browser (RFC 8291), as a single record of the content coding aes128gcm
 * (RFC 8188): neither the push service nor anybody on the way reads it.
 */
final class Encryption {
  /** The most bytes a push carries. */
  static final int MOST = 3072;

  private static final int RECORD = 4096;
  private static final int SALT = 16;
  private static final byte LAST_RECORD = 2;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Encryption() {}

  /** The encrypted body; padded to the next 256 bytes, so that its length says little. */
  static byte[] seal(byte[] text, Subscription to) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(P256.CURVE, RANDOM);
      int padded = Math.min(MOST, (text.length / 256 + 1) * 256);
      return seal(text, Math.max(padded, text.length), to, generator.generateKeyPair(), salt);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same with everything given that is else drawn at random. */
  static byte[] seal(byte[] text, int padded, Subscription to, KeyPair own, byte[] salt)
      throws GeneralSecurityException {
    if (text.length > MOST) {
      throw new IllegalArgumentException("a push carries at most " + MOST + " bytes");
    }
    byte[] theirs = to.point();
    byte[] mine = P256.point((ECPublicKey) own.getPublic());
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(own.getPrivate());
    agreement.doPhase(P256.publicKey(theirs), true);
    byte[] info = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), theirs, mine);
    byte[] shared = derive(to.secret(), agreement.generateSecret(), info, 32);
    byte[] key = derive(salt, shared, label("aes128gcm"), 16);
    byte[] nonce = derive(salt, shared, label("nonce"), 12);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    byte[] plain = Arrays.copyOf(text, padded + 1);
    plain[text.length] = LAST_RECORD;
    byte[] head =
        ByteBuffer.allocate(SALT + 5).put(salt).putInt(RECORD).put((byte) mine.length).array();
    return joined(head, mine, cipher.doFinal(plain));
  }

  private static byte[] derive(byte[] salt, byte[] from, byte[] info, int length)
      throws GeneralSecurityException {
    return KDF.getInstance("HKDF-SHA256")
        .deriveData(
            HKDFParameterSpec.ofExtract().addIKM(from).addSalt(salt).thenExpand(info, length));
  }

  private static byte[] label(String name) {
    return ("Content-Encoding: " + name + "\0").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[]... parts) {
    ByteBuffer whole = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
    for (byte[] part : parts) {
      whole.put(part);
    }
    return whole.array();
  }
}
