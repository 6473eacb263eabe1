package app.quintet.platform.identity.account;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How identity is set up.
 *
 * @param profile {@code dev} or {@code prod}; in prod cookies are always Secure
 * @param argon2 the cost of a password hash
 */
@ConfigurationProperties("quintet.identity")
public record IdentitySettings(String profile, Argon2 argon2) {
  /**
   * The cost of Argon2id; 19 MiB, 2 passes, 1 lane are OWASP's advice (Password Storage Cheat
   * Sheet).
   *
   * @param memoryKib memory of one hash, at least 7168 KiB
   * @param iterations passes over it, at least 1
   * @param parallelism lanes, at least 1
   * @param atOnce hashes computed at the same time on this node; 0: half of the processors
   */
  public record Argon2(int memoryKib, int iterations, int parallelism, int atOnce) {
    /** Refuses costs below what is still safe. */
    public Argon2 {
      if (memoryKib < 7168 || iterations < 1 || parallelism < 1 || atOnce < 0) {
        throw new IllegalArgumentException("the cost of password hashes is set too low");
      }
    }
  }
}
