package app.quintet.platform.realtime.presence;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.realtime.Presence;
import app.quintet.platform.realtime.Realtime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is here, and telling it to those who listen to {@code presence:{id}}. */
@Component
public final class Board implements Presence {
  private final Tx tx;
  private final PresenceTable table;
  private final Realtime realtime;
  private final ObjectProvider<Accounts> accounts;

  Board(Tx tx, PresenceTable table, Realtime realtime, ObjectProvider<Accounts> accounts) {
    this.tx = tx;
    this.table = table;
    this.realtime = realtime;
    this.accounts = accounts;
  }

  /** The person is here and looks at this screen. */
  public void announce(Person person, String screen) {
    UUID id = person.id();
    tx.as(
        id,
        () -> {
          PresenceTable.State before = table.lock(id);
          String name = before.online() ? before.name() : name(id);
          table.here(id, name, screen, before.online());
          if (before.visible() && !before.online()) {
            join(id);
          } else if (before.visible() && !before.screen().equals(screen)) {
            realtime.signal(topic(id), "presence_change", new Change(id, screen));
          }
        });
  }

  /** The person is still here; nothing happens for one who never announced themselves. */
  public void beat(Person person) {
    tx.as(person.id(), () -> table.beat(person.id()));
  }

  /** Whether the person lets their presence be seen. */
  public boolean visible(Person person) {
    return tx.as(person.id(), () -> table.find(person.id()).visible());
  }

  /** Switches a person's presence on or off for others. */
  public void show(Person person, boolean visible) {
    UUID id = person.id();
    tx.as(
        id,
        () -> {
          PresenceTable.State before = table.lock(id);
          table.visible(id, visible);
          if (before.online() && before.visible() && !visible) {
            leave(id);
          } else if (before.online() && !before.visible() && visible) {
            join(id);
          }
        });
  }

  /** Those who were not heard of for 30 seconds have left. */
  void sweep() {
    tx.asSystem(PresenceTable.PURPOSE, () -> table.gone().forEach(this::leave));
  }

  @Override
  public Map<UUID, Here> of(Collection<UUID> people) {
    return tx.asSystem(PresenceTable.PURPOSE, () -> table.here(people));
  }

  private record Join(UUID userId, Here presence) {}

  private record Change(UUID userId, String currentScreen) {}

  private record Leave(UUID userId) {}

  private void join(UUID id) {
    Here here = table.find(id).here();
    if (here != null) {
      realtime.signal(topic(id), "presence_join", new Join(id, here));
    }
  }

  private void leave(UUID id) {
    realtime.signal(topic(id), "presence_leave", new Leave(id));
  }

  private String name(UUID id) {
    Accounts known = accounts.getIfAvailable();
    return known == null ? "" : known.get(id).displayName();
  }

  static String topic(UUID id) {
    return "presence:" + id;
  }
}
