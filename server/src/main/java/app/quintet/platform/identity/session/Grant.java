package app.quintet.platform.identity.session;

import java.time.Duration;
import java.util.UUID;

/**
 * What a client gets for signing in or refreshing.
 *
 * @param refreshLife how long the refresh token is good for
 */
public record Grant(
    UUID person, UUID session, String accessToken, String refreshToken, Duration refreshLife) {
  /** Says whose it is and keeps the tokens to itself. */
  @Override
  public String toString() {
    return "Grant[" + person + "]";
  }
}
