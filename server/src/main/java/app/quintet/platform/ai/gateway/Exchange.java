package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.budget.Budgets;
import app.quintet.platform.ai.budget.Pricing;
import app.quintet.platform.ai.budget.Reservation;
import app.quintet.platform.ai.budget.Reserved;
import app.quintet.platform.ai.gateway.Asked.Next;
import app.quintet.platform.ai.metering.Bookkeeper;
import app.quintet.platform.ai.metering.Outcome;
import app.quintet.platform.ai.provider.Candidate;
import app.quintet.platform.ai.provider.ChatReply;
import app.quintet.platform.ai.provider.ChatRequest;
import app.quintet.platform.ai.provider.ProviderException;
import app.quintet.platform.ai.provider.ProviderException.Kind;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** One question to one model: reserved, asked, retried while that makes sense, settled. */
@Component
class Exchange {
  private static final int TRIES = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private final Budgets budgets;
  private final Pricing pricing;
  private final Bookkeeper books;
  private final RandomGenerator random;

  Exchange(Budgets budgets, Pricing pricing, Bookkeeper books, RandomGenerator random) {
    this.budgets = budgets;
    this.pricing = pricing;
    this.books = books;
    this.random = random;
  }

  /** No reply, why, and what next; carries no stack trace. */
  static final class NoReply extends Exception {
    final Outcome outcome;
    final Next next;

    NoReply(Outcome outcome, Next next) {
      super(outcome.wire(), null, false, false);
      this.outcome = outcome;
      this.next = next;
    }
  }

  /** The reply of the model within the time it has. */
  ChatReply ask(String app, Candidate candidate, ChatRequest request, Duration within, Tally tally)
      throws NoReply, InterruptedException {
    if (!candidate.breaker().tryAcquirePermission()) {
      throw new NoReply(Outcome.RESTING, Next.PROVIDER);
    }
    // The permission was only a question here: each try asks for its own.
    candidate.breaker().releasePermission();
    long most = pricing.most(candidate, request);
    Reservation reservation =
        switch (budgets.reserve(app, candidate.provider().name(), most)) {
          case Reserved.Granted granted -> granted.reservation();
          case Reserved.NoBudget none -> throw new NoReply(Outcome.NO_BUDGET, Next.OFFLINE);
          case Reserved.ProviderFull full ->
              throw new NoReply(Outcome.PROVIDER_FULL, Next.PROVIDER);
        };
    // Until we know better the call may have been billed in full.
    long cost = most;
    try {
      ChatReply reply = tries(candidate, request, within, tally);
      cost = pricing.actual(candidate, reply);
      tally.used(reply, cost);
      return reply;
    } catch (ProviderException failed) {
      cost = failed.kind() == Kind.TIMEOUT ? most : 0;
      tally.spent(cost);
      throw new NoReply(Outcome.valueOf(failed.kind().name()), next(failed.kind()));
    } catch (NoReply resting) {
      cost = 0;
      throw resting;
    } finally {
      books.spent(reservation.spent(cost));
    }
  }

  private ChatReply tries(Candidate candidate, ChatRequest request, Duration within, Tally tally)
      throws ProviderException, NoReply, InterruptedException {
    long end = System.nanoTime() + within.toNanos();
    for (int attempt = 1; ; attempt++) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (!left.isPositive()) {
        throw new ProviderException(Kind.TIMEOUT);
      }
      try {
        return once(candidate, request, left, tally);
      } catch (ProviderException failed) {
        Duration pause = pause(attempt, failed);
        boolean inTime = System.nanoTime() + pause.toNanos() < end;
        // Each try counts against the provider's limits.
        if (attempt == TRIES
            || !failed.mayRetry()
            || !inTime
            || !budgets.countAgain(candidate.provider().name())) {
          throw failed;
        }
        Thread.sleep(pause);
      }
    }
  }

  private static ChatReply once(
      Candidate candidate, ChatRequest request, Duration within, Tally tally)
      throws ProviderException, NoReply, InterruptedException {
    var breaker = candidate.breaker();
    if (!breaker.tryAcquirePermission()) {
      throw new NoReply(Outcome.RESTING, Next.PROVIDER);
    }
    long from = System.nanoTime();
    // Whatever ends the call, its permission is given back: a half-open breaker has only one.
    boolean told = false;
    try {
      ChatReply reply = candidate.provider().chat(request, within);
      breaker.onSuccess(System.nanoTime() - from, TimeUnit.NANOSECONDS);
      told = true;
      return reply;
    } catch (ProviderException failed) {
      if (failed.isIll()) {
        breaker.onError(System.nanoTime() - from, TimeUnit.NANOSECONDS, failed);
      } else {
        breaker.onSuccess(System.nanoTime() - from, TimeUnit.NANOSECONDS);
      }
      told = true;
      throw failed;
    } finally {
      tally.attempted(System.nanoTime() - from);
      if (!told) {
        breaker.releasePermission();
      }
    }
  }

  /** What the provider asks for, else doubling from 200 ms; between half and all of it. */
  private Duration pause(int attempt, ProviderException failed) {
    Duration asked = failed.retryAfter();
    if (asked != null) {
      return asked.plusMillis(random.nextInt(100));
    }
    long most = FIRST_PAUSE.toMillis() << (attempt - 1);
    return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
  }

  private static Next next(Kind kind) {
    return kind == Kind.UNAUTHORISED ? Next.PROVIDER : Next.MODEL;
  }
}
