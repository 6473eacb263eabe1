package app.quintet.platform.realtime.socket;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.kernel.Person;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** The sockets that are open on this node. */
@Component
final class Connections implements SmartLifecycle {
  private final Set<Connection> open = ConcurrentHashMap.newKeySet();
  private final Map<Object, Integer> places = new ConcurrentHashMap<>();
  private final RealtimeSettings settings;
  private final boolean limited;
  private volatile boolean running;

  Connections(RealtimeSettings settings, ApiSettings api, MeterRegistry meters) {
    this.settings = settings;
    this.limited = api.limited();
    meters.gauge("active_sockets", open, Set::size);
  }

  /** Whether one more fits, by person and by address. */
  boolean room(Person person, String address) {
    return !limited
        || (places.getOrDefault(person.id(), 0) < settings.socketsPerPerson()
            && places.getOrDefault(address, 0) < settings.socketsPerAddress());
  }

  /**
   * Counts the socket in; false if it is one too many after all. Handshakes at the same moment each
   * find the last place free, so only counting decides.
   */
  boolean add(Connection connection) {
    boolean fits = take(connection.person(), connection.address());
    open.add(connection);
    return fits;
  }

  void remove(Connection connection) {
    if (open.remove(connection)) {
      release(connection.person(), connection.address());
    }
  }

  /** Counts one in, and whether it still fits; a poll that waits counts like a socket. */
  boolean take(Person person, String address) {
    int ofPerson = Objects.requireNonNull(places.merge(person.id(), 1, Integer::sum));
    int ofAddress = Objects.requireNonNull(places.merge(address, 1, Integer::sum));
    return !limited
        || (ofPerson <= settings.socketsPerPerson() && ofAddress <= settings.socketsPerAddress());
  }

  void release(Person person, String address) {
    places.computeIfPresent(person.id(), (key, n) -> n > 1 ? n - 1 : null);
    places.computeIfPresent(address, (key, n) -> n > 1 ? n - 1 : null);
  }

  /** Closes everything that this session has open. */
  void end(UUID session) {
    for (Connection connection : open) {
      if (connection.person().session().equals(session)) {
        connection.close(Connection.SESSION_ENDED);
      }
    }
  }

  @Override
  public void start() {
    running = true;
  }

  // Before the web server waits for its requests to end: clients go to another node meanwhile.
  @Override
  public void stop() {
    running = false;
    open.forEach(connection -> connection.close(CloseStatus.GOING_AWAY));
    long until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    while (!open.isEmpty() && System.nanoTime() < until) {
      LockSupport.parkNanos(10_000_000);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
