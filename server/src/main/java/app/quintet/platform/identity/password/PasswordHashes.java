package app.quintet.platform.identity.password;

import app.quintet.platform.identity.account.IdentitySettings;
import app.quintet.platform.kernel.Problem;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id hashes. Only a few are computed at the same time, in order of arrival: fifty people who
 * sign in at once wait for each other a little instead of slowing everybody else down.
 */
@Component
public final class PasswordHashes {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final Argon2PasswordEncoder encoder;
  private final Semaphore turns;
  private final CompletableFuture<String> nobodys;

  PasswordHashes(IdentitySettings settings) {
    IdentitySettings.Argon2 cost = settings.argon2();
    encoder =
        new Argon2PasswordEncoder(16, 32, cost.parallelism(), cost.memoryKib(), cost.iterations());
    int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    turns = new Semaphore(cost.atOnce() == 0 ? half : cost.atOnce(), true);
    // Beside the rest of the start, which needs no hash; the first sign-in waits for it if it must.
    nobodys =
        CompletableFuture.supplyAsync(
            () -> hash("the password of nobody"), Thread::startVirtualThread);
  }

  /** The hash of a password, with its own random salt; takes tens of milliseconds. */
  public String hash(String password) {
    return inTurn(() -> String.valueOf(encoder.encode(normal(password))));
  }

  /**
   * Whether the password belongs to the hash. Without a hash the same work is done in vain, so that
   * an address without an account answers no faster.
   */
  public boolean matches(String password, @Nullable String hash) {
    // Taken before the turn: making it takes a turn of its own.
    String other = hash == null ? nobodys.join() : hash;
    boolean same = inTurn(() -> encoder.matches(normal(password), other));
    return same && hash != null;
  }

  /** Whether the hash was made at another cost than today's and should be made again. */
  public boolean outdated(String hash) {
    return encoder.upgradeEncoding(hash);
  }

  // The same password typed on two keyboards may arrive composed or decomposed (NIST 800-63B
  // 3.1.1.2).
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Problem.unavailable("Too many people sign in right now.", Duration.ofSeconds(5));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.unavailable("The server is stopping.", Duration.ofSeconds(5));
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
