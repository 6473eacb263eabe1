package app.quintet.platform.identity.closing;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which accounts wait for their end. Every node keeps them in memory, told by signals, so that a
 * request asks no database whether it may pass; there are never more than a month's farewells.
 */
@Component
public final class LockedAccounts {
  private static final String CHANNEL = "account_locked";
  private final Tx tx;
  private final JdbcClient db;
  private final Signals signals;
  private volatile Set<UUID> locked = ConcurrentHashMap.newKeySet();

  LockedAccounts(Tx tx, JdbcClient db, Signals signals) {
    this.tx = tx;
    this.db = db;
    this.signals = signals;
    signals.listen(CHANNEL, this::hear, this::reload);
  }

  /** Whether the account is locked. */
  public boolean contains(UUID person) {
    return locked.contains(person);
  }

  /** Part of the current transaction: holds here once it commits, and on every node soon after. */
  void changed(UUID person, boolean isLocked) {
    signals.send(CHANNEL, (isLocked ? "+" : "-") + person);
    tx.afterCommit(() -> note(person, isLocked));
  }

  /** Reads them all: at the start and after signals may have been lost. */
  @EventListener(ApplicationReadyEvent.class)
  public void reload() {
    locked =
        tx.asSystem(
            "identity.closing",
            () ->
                db
                    .sql("select id from identity.account where closes_at is not null")
                    .query(UUID.class)
                    .list()
                    .stream()
                    .collect(Collectors.toCollection(ConcurrentHashMap::newKeySet)));
  }

  private void hear(String payload) {
    note(UUID.fromString(payload.substring(1)), payload.charAt(0) == '+');
  }

  private void note(UUID person, boolean isLocked) {
    if (isLocked) {
      locked.add(person);
    } else {
      locked.remove(person);
    }
  }
}
