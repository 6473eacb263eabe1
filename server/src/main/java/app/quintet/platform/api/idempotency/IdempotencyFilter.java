package app.quintet.platform.api.idempotency;

import app.quintet.platform.api.SignedIn;
import app.quintet.platform.api.idempotency.Answers.Claim;
import app.quintet.platform.api.idempotency.Answers.Kept;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.vault.Vault;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Same key and same request: the first answer again. Same key, other request: 409. Parallel tries
 * wait for the first one. Sign-in and its kind are left out: their answers hold tokens, which are
 * not kept, and they are safe to repeat by themselves.
 */
@Component
@Order(20)
final class IdempotencyFilter extends OncePerRequestFilter {
  private static final int LONGEST_KEY = 200;
  private static final Duration WAIT = Duration.ofSeconds(20);
  private final Answers answers;
  private final Vault vault;
  private final SignedIn signedIn;
  private final Insistence insistence;
  private final Ids ids;

  IdempotencyFilter(
      Answers answers, Vault vault, SignedIn signedIn, Insistence insistence, Ids ids) {
    this.answers = answers;
    this.ids = ids;
    this.insistence = insistence;
    this.vault = vault;
    this.signedIn = signedIn;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || request.getHeader("Idempotency-Key") == null
        || !request.getRequestURI().startsWith("/api/v1/")
        || request.getRequestURI().startsWith("/api/v1/auth/")
        || request.getRequestURI().startsWith("/api/v1/realtime/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader("Idempotency-Key");
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problem.invalid("Idempotency-Key", "size", "The key must have 1 to 200 characters.");
    }
    BufferedRequest buffered = new BufferedRequest(request);
    byte[] hash = hash(request, buffered.body());
    Claim claim = new Claim(caller(request), key, ids.next());
    long end = System.nanoTime() + WAIT.toNanos();
    while (!take(claim, hash)) {
      if (repeat(response, claim, hash, end)) {
        return;
      }
      // The try before this one failed without having done anything: now it is our turn.
    }
    runFirst(buffered, response, chain, claim);
  }

  private boolean take(Claim claim, byte[] hash) {
    try {
      return answers.take(claim, hash);
    } catch (RuntimeException unknown) {
      // A connection lost at the commit leaves open whether the claim is there.
      insistence.beside(() -> answers.release(claim));
      throw unknown;
    }
  }

  private void runFirst(
      BufferedRequest request, HttpServletResponse response, FilterChain chain, Claim claim)
      throws ServletException, IOException {
    ContentCachingResponseWrapper cached = new ContentCachingResponseWrapper(response);
    boolean done = false;
    try {
      chain.doFilter(request, cached);
      int status = cached.getStatus();
      // A failure of ours or a "later" must be tried for real the next time.
      done = status < 500 && status != 429 && status != 423 && status != 401;
    } finally {
      if (!done) {
        insistence.on(() -> answers.release(claim));
      }
    }
    if (done) {
      Person person = person();
      int status = cached.getStatus();
      String type = cached.getContentType();
      byte[] body = cached.getContentAsByteArray();
      // What was done stays done: the claim is never given up from here on, or a client that did
      // not hear our answer would do it a second time.
      insistence.on(() -> answers.keep(claim, status, type, seal(person, claim.key(), body)));
    }
    cached.copyBodyToResponse();
  }

  /** Answers what the first try answered; false if that gave its claim back. */
  private boolean repeat(HttpServletResponse response, Claim claim, byte[] hash, long end)
      throws IOException {
    while (true) {
      Optional<Kept> found = answers.find(claim);
      if (found.isEmpty()) {
        return false;
      }
      Kept kept = found.get();
      if (!Arrays.equals(kept.request(), hash)) {
        throw Problem.conflict(
            "CONFLICT", "This idempotency key was used for a different request.");
      }
      if (kept.status() != null) {
        write(response, claim.key(), kept, kept.status());
        return true;
      }
      if (System.nanoTime() > end) {
        // Not a conflict: clients take that for a final answer and would give the request up.
        throw Problem.unavailable("The first request with this key is still running.", SOON);
      }
      pause();
    }
  }

  private static final Duration SOON = Duration.ofSeconds(1);

  private void write(HttpServletResponse response, String key, Kept kept, int status)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Idempotency-Replayed", "true");
    if (kept.contentType() != null) {
      response.setContentType(kept.contentType());
    }
    byte[] body = kept.body();
    response.getOutputStream().write(body == null ? new byte[0] : open(key, body));
  }

  // Answers hold what the person wrote; they rest sealed like everything else of theirs.
  private byte[] seal(@Nullable Person person, String key, byte[] body) {
    return person == null
        ? body
        : vault.seal(person.id(), "api.answer/" + key, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] open(String key, byte[] kept) {
    Person person = person();
    return person == null
        ? kept
        : vault.open(person.id(), "api.answer/" + key, kept).getBytes(StandardCharsets.UTF_8);
  }

  private @Nullable Person person() {
    return signedIn.current();
  }

  private String caller(HttpServletRequest request) {
    Person person = person();
    return person == null ? "address " + request.getRemoteAddr() : person.id().toString();
  }

  private static byte[] hash(HttpServletRequest request, byte[] body) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String line = request.getMethod() + " " + request.getRequestURI() + "\n";
      sha.update(line.getBytes(StandardCharsets.UTF_8));
      return sha.digest(body);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  // Virtual threads make waiting cheap; the first request usually needs a few milliseconds.
  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.unavailable("The server is stopping; send it again.", SOON);
    }
  }
}
