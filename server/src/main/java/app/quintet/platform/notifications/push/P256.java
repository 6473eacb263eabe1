package app.quintet.platform.notifications.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys of the curve P-256 as Web Push writes them: 65 bytes of a point, 32 of a number. */
final class P256 {
  static final int POINT = 65;
  static final int SCALAR = 32;
  static final ECParameterSpec CURVE = curve();
  private static final BigInteger P = ((ECFieldFp) CURVE.getCurve().getField()).getP();
  private static final BigInteger A = CURVE.getCurve().getA();

  private P256() {}

  /** Reads an uncompressed point; IllegalArgumentException if it is none of this curve. */
  static ECPublicKey publicKey(byte[] point) {
    if (point.length != POINT || point[0] != 4) {
      throw new IllegalArgumentException("not an uncompressed point of P-256");
    }
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + SCALAR));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + SCALAR, POINT));
    // Agreeing on a secret with a point of another curve would give the private key away.
    BigInteger right = x.pow(3).add(A.multiply(x)).add(CURVE.getCurve().getB()).mod(P);
    if (x.compareTo(P) >= 0 || y.compareTo(P) >= 0 || !y.modPow(BigInteger.TWO, P).equals(right)) {
      throw new IllegalArgumentException("the point does not lie on P-256");
    }
    try {
      return (ECPublicKey)
          KeyFactory.getInstance("EC")
              .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static ECPrivateKey privateKey(BigInteger number) {
    if (number.signum() <= 0 || number.compareTo(CURVE.getOrder()) >= 0) {
      throw new IllegalArgumentException("not a private key of P-256");
    }
    try {
      return (ECPrivateKey)
          KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(number, CURVE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public point of a private key. Not in constant time: done once, at the start. */
  static byte[] pointOf(ECPrivateKey key) {
    ECPoint sum = ECPoint.POINT_INFINITY;
    for (int bit = key.getS().bitLength() - 1; bit >= 0; bit--) {
      sum = add(sum, sum);
      if (key.getS().testBit(bit)) {
        sum = add(sum, CURVE.getGenerator());
      }
    }
    return point(sum);
  }

  static byte[] point(ECPublicKey key) {
    return point(key.getW());
  }

  private static byte[] point(ECPoint point) {
    byte[] whole = new byte[POINT];
    whole[0] = 4;
    put(point.getAffineX(), whole, 1);
    put(point.getAffineY(), whole, 1 + SCALAR);
    return whole;
  }

  private static void put(BigInteger number, byte[] into, int at) {
    byte[] bytes = number.toByteArray();
    int kept = Math.min(bytes.length, SCALAR);
    System.arraycopy(bytes, bytes.length - kept, into, at + SCALAR - kept, kept);
  }

  private static ECPoint add(ECPoint a, ECPoint b) {
    if (a.equals(ECPoint.POINT_INFINITY)) {
      return b;
    }
    boolean same = a.equals(b);
    BigInteger rise =
        same
            ? a.getAffineX().pow(2).multiply(BigInteger.valueOf(3)).add(A)
            : b.getAffineY().subtract(a.getAffineY());
    BigInteger run = same ? a.getAffineY().shiftLeft(1) : b.getAffineX().subtract(a.getAffineX());
    BigInteger slope = rise.multiply(run.modInverse(P)).mod(P);
    BigInteger x = slope.pow(2).subtract(a.getAffineX()).subtract(b.getAffineX()).mod(P);
    BigInteger y = slope.multiply(a.getAffineX().subtract(x)).subtract(a.getAffineY()).mod(P);
    return new ECPoint(x, y);
  }

  private static ECParameterSpec curve() {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      return parameters.getParameterSpec(ECParameterSpec.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
