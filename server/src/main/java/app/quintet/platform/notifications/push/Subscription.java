package app.quintet.platform.notifications.push;

import app.quintet.platform.kernel.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser receives pushes, as {@code PushSubscription.toJSON()} gives it.
 *
 * @param endpoint the push service's address for this browser: whoever knows it may send there
 * @param p256dh base64url of the browser's public point
 * @param auth base64url of 16 secret bytes
 */
public record Subscription(String endpoint, String p256dh, String auth) {
  private static final int SECRET = 16;

  /** Reads what a client sent, noting every fault. */
  public static Subscription read(
      @Nullable String endpoint, @Nullable String p256dh, @Nullable String auth, Faults faults) {
    Subscription read = new Subscription(text(endpoint), text(p256dh), text(auth));
    faults
        .require(good(read::point), "keys.p256dh", "format", "This is no public key of a browser.")
        .require(good(read::secret), "keys.auth", "format", "This is no secret of a subscription.");
    return read;
  }

  byte[] point() {
    byte[] point = Base64Url.bytes(p256dh);
    P256.publicKey(point);
    return point;
  }

  byte[] secret() {
    byte[] secret = Base64Url.bytes(auth);
    if (secret.length != SECRET) {
      throw new IllegalArgumentException("the secret has 16 bytes");
    }
    return secret;
  }

  private static String text(@Nullable String given) {
    return given == null || given.length() > Endpoints.LONGEST ? "" : given;
  }

  private static boolean good(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (IllegalArgumentException bad) {
      return false;
    }
  }

  /** Says nothing by which somebody could send. */
  @Override
  public String toString() {
    return "Subscription[]";
  }
}
