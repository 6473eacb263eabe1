package app.quintet.platform.ai.budget;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What follows when something has run out: the other nodes give back what they do not use. */
@Component
class Refusals {
  static final String MONEY = "ai_money";
  static final String CALLS = "ai_calls";
  // Every call of an app without money is refused; once in a while is enough to say so.
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private final Tx tx;
  private final Signals signals;
  private final Alerts alerts;
  private final Clock clock;
  private final Map<String, String> exhausted = new ConcurrentHashMap<>();
  private final Map<String, Instant> said = new ConcurrentHashMap<>();

  Refusals(Tx tx, Signals signals, Alerts alerts, Clock clock) {
    this.tx = tx;
    this.signals = signals;
    this.alerts = alerts;
    this.clock = clock;
  }

  /** A call of this app was refused for want of money. */
  void noMoney(String app, Instant now) {
    exhausted.put(app, Days.day(now));
    if (isTime(MONEY + " " + app, now)) {
      signal(MONEY, app);
      alerts.exhausted(app, Days.day(now));
    }
  }

  /** A provider had no call left. */
  void noCalls(String provider, Instant now) {
    if (isTime(CALLS + " " + provider, now)) {
      signal(CALLS, provider);
    }
  }

  /** A call of this app was granted. */
  void granted(String app) {
    if (!exhausted.isEmpty()) {
      exhausted.remove(app);
    }
  }

  /** Whether this app was last refused for want of money, on this day. */
  boolean isExhausted(String app) {
    String day = exhausted.get(app);
    return day != null && day.equals(Days.day(clock.instant()));
  }

  private boolean isTime(String what, Instant now) {
    Instant last = said.get(what);
    boolean isTime = last == null || now.isBefore(last) || !now.isBefore(last.plus(PAUSE));
    return isTime
        && (last == null ? said.putIfAbsent(what, now) == null : said.replace(what, last, now));
  }

  private void signal(String channel, String name) {
    tx.asSystem("ai.budget", () -> signals.send(channel, name));
  }
}
