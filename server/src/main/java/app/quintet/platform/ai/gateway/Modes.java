package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.ModeChanged;
import app.quintet.platform.ai.budget.Budgets;
import app.quintet.platform.ai.provider.Candidate;
import app.quintet.platform.ai.provider.Providers;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What answers for an app now, and the telling when that changes. */
@Component
class Modes {
  static final String OFFLINE = "offline";
  private static final Logger log = LoggerFactory.getLogger(Modes.class);
  private final Providers providers;
  private final Budgets budgets;
  private final Tx tx;
  private final Events events;
  private final Map<String, String> told = new ConcurrentHashMap<>();

  Modes(Providers providers, Budgets budgets, Tx tx, Events events) {
    this.providers = providers;
    this.budgets = budgets;
    this.tx = tx;
    this.events = events;
  }

  /** The first model whose provider is not resting, while there is money; else offline. */
  String of(String app) {
    if (budgets.isExhausted(app)) {
      return OFFLINE;
    }
    return providers.primaries().stream()
        .filter(c -> !c.isResting())
        .map(Candidate::model)
        .findFirst()
        .orElse(OFFLINE);
  }

  /** Publishes the mode if it is another one than at the last run. */
  void tellChange(String app) {
    String now = of(app);
    String before = told.put(app, now);
    if (before != null && !before.equals(now)) {
      log.info("AI for {} is now answered by {}", app, now);
      tx.asSystem("ai.mode", () -> events.publish(new ModeChanged(app, now)));
    }
  }
}
