package app.quintet.platform.notifications.push;

import java.math.BigInteger;
import java.security.interfaces.ECPrivateKey;

/** The key by which push services recognise this server; its public half is known to browsers. */
final class VapidKey {
  private final ECPrivateKey secret;
  private final String publicText;

  private VapidKey(ECPrivateKey secret) {
    this.secret = secret;
    this.publicText = Base64Url.text(P256.pointOf(secret));
  }

  /** From the settings; IllegalArgumentException if the halves do not belong together. */
  static VapidKey of(String privateText, String publicText) {
    byte[] number = Base64Url.bytes(privateText.strip());
    if (number.length != P256.SCALAR) {
      throw new IllegalArgumentException("VAPID_PRIVATE_KEY must be 32 bytes in base64url");
    }
    VapidKey key = new VapidKey(P256.privateKey(new BigInteger(1, number)));
    String stated = publicText.strip().replace("=", "");
    if (!stated.isEmpty() && !stated.equals(key.publicText)) {
      throw new IllegalArgumentException("VAPID_PUBLIC_KEY does not belong to VAPID_PRIVATE_KEY");
    }
    return key;
  }

  /** From 32 secret bytes; the same bytes give the same key. */
  static VapidKey from(byte[] seed) {
    BigInteger most = P256.CURVE.getOrder().subtract(BigInteger.ONE);
    return new VapidKey(P256.privateKey(new BigInteger(1, seed).mod(most).add(BigInteger.ONE)));
  }

  ECPrivateKey secret() {
    return secret;
  }

  /** Base64url of the 65 bytes of the point. */
  String publicText() {
    return publicText;
  }
}
