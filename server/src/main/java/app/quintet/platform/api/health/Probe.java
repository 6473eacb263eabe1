package app.quintet.platform.api.health;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A question that must be answered within a second. A pool waits half a minute for a connection;
 * who asks after health may not, so the question runs on a thread of its own and all who ask share
 * the one that is still waiting.
 */
final class Probe {
  private static final long PATIENCE_MILLIS = 900;
  private static final Executor THREADS = Thread.ofVirtual().name("health-", 0)::start;
  private final BooleanSupplier question;
  private @Nullable CompletableFuture<Boolean> asking;

  Probe(BooleanSupplier question) {
    this.question = question;
  }

  /** What came of it; {@code SILENT} if nothing did in time. */
  enum Outcome {
    YES,
    NO,
    SILENT
  }

  Outcome ask() {
    try {
      return asked().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) ? Outcome.YES : Outcome.NO;
    } catch (TimeoutException silent) {
      return Outcome.SILENT;
    } catch (ExecutionException broken) {
      return Outcome.NO;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Outcome.NO;
    }
  }

  private synchronized CompletableFuture<Boolean> asked() {
    CompletableFuture<Boolean> running = asking;
    if (running == null || running.isDone()) {
      running = CompletableFuture.supplyAsync(question::getAsBoolean, THREADS);
      asking = running;
    }
    return running;
  }
}
