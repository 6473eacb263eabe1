package app.quintet.platform.ai.budget;

import app.quintet.platform.ai.budget.Holding.Part;
import app.quintet.platform.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reserves money and a provider's calls out of slices that this node has taken from the database,
 * so that a call rarely waits for it and calls on any number of nodes cannot overrun anything.
 */
@Component
public class Budgets implements DisposableBean {
  private static final Duration LAST = Duration.ofSeconds(5);
  private final LeaseStore store;
  private final Settling settling;
  private final Refusals refusals;
  private final Ids ids;
  private final Clock clock;
  private final Map<String, Slice> money = new ConcurrentHashMap<>();
  private final Map<String, Slice> calls = new ConcurrentHashMap<>();
  private volatile boolean closed;

  Budgets(LeaseStore store, Settling settling, Refusals refusals, Ids ids, Clock clock) {
    this.store = store;
    this.settling = settling;
    this.refusals = refusals;
    this.ids = ids;
    this.clock = clock;
  }

  /** Sets this much aside in all four budgets and counts the call, or does none of it. */
  public Reserved reserve(String app, String provider, long microDollars) {
    Instant now = clock.instant();
    Slice purse = money.computeIfAbsent(app, this::purse);
    Part part = purse.take(microDollars, now);
    if (part == null && giveBackMoney(purse) > 0) {
      // Another app on this node held money of the server that it did not use.
      part = purse.take(microDollars, now);
    }
    if (part == null) {
      refusals.noMoney(app, now);
      return new Reserved.NoBudget();
    }
    boolean counted = false;
    try {
      counted = count(provider, now);
    } finally {
      if (!counted) {
        purse.untake(part);
      }
    }
    if (!counted) {
      return new Reserved.ProviderFull();
    }
    refusals.granted(app);
    return new Reserved.Granted(new Reservation(part.term().id(), microDollars));
  }

  /** Counts one more call of a provider, for a further try; false when it has none left. */
  public boolean countAgain(String provider) {
    return count(provider, clock.instant());
  }

  private boolean count(String provider, Instant now) {
    if (calls.computeIfAbsent(provider, this::limit).take(1, now) != null) {
      return true;
    }
    refusals.noCalls(provider, now);
    return false;
  }

  /** Whether this app was last refused for want of money, on this day. */
  public boolean isExhausted(String app) {
    return refusals.isExhausted(app);
  }

  /** Gives back all money that is not in use; answers how much, in millionths of a US dollar. */
  long giveBackMoney() {
    return giveBackMoney(null);
  }

  private long giveBackMoney(@Nullable Slice except) {
    long all = 0;
    for (Slice purse : money.values()) {
      all += purse == except ? 0 : purse.giveBack();
    }
    return all;
  }

  /** Gives back the calls of a provider that this node does not use. */
  void giveBackCalls(String provider) {
    Slice limit = calls.get(provider);
    if (limit != null) {
      limit.giveBack();
    }
  }

  /** Gives back what belongs to terms that are over. */
  void giveBackEnded() {
    Instant now = clock.instant();
    money.values().forEach(purse -> purse.giveBackAfter(now));
    calls.values().forEach(limit -> limit.giveBackAfter(now));
  }

  private Slice purse(String app) {
    return opened(new Slice(new MoneySource(app, ids, store, settling)));
  }

  private Slice limit(String provider) {
    return opened(new Slice(new CallSource(provider, ids, store)));
  }

  private Slice opened(Slice slice) {
    if (closed) {
      slice.close();
    }
    return slice;
  }

  /**
   * Gives everything back; what is still asked for afterwards is fetched call by call. A database
   * that is gone already keeps nobody waiting: its leases are booked by the sweep.
   */
  @Override
  public void destroy() throws InterruptedException {
    closed = true;
    Thread.ofVirtual()
        .name("ai-lease")
        .start(
            () -> {
              money.values().forEach(Slice::close);
              calls.values().forEach(Slice::close);
            })
        .join(LAST);
  }
}
