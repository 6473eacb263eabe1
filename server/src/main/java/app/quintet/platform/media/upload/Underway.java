package app.quintet.platform.media.upload;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What this server is receiving at the moment. A client whose connection broke is back before the
 * bytes it had sent are read: without waiting for them it would be told to send them again. Another
 * server does not know of them; then they are sent again, and nothing else is lost.
 */
@Component
public final class Underway {
  private static final long SETTLING = Duration.ofSeconds(20).toNanos();

  /** In the order in which they came. */
  private final ConcurrentMap<UUID, List<Arrival>> running = new ConcurrentHashMap<>();

  private final int looks;

  /** As the server has it. */
  @Autowired
  public Underway() {
    this(Arrival.LOOKS);
  }

  Underway(int looks) {
    this.looks = looks;
  }

  /**
   * A request that brings bytes has begun. To be told before anything else is done about it: by the
   * time it is known who sends it, its client may have hung up, come back and asked.
   */
  public Arrival begins(UUID upload) {
    Arrival arrival = new Arrival(upload);
    running.merge(
        upload,
        List.of(arrival),
        (there, one) -> Stream.concat(there.stream(), one.stream()).toList());
    return arrival;
  }

  /** Whatever it brought is noted, or never will be; told twice, it is told once. */
  public void ends(Arrival arrival) {
    running.computeIfPresent(
        arrival.upload(),
        (upload, all) -> {
          List<Arrival> left = all.stream().filter(other -> other != arrival).toList();
          return left.isEmpty() ? null : left;
        });
    arrival.ended();
  }

  /** Does the work once those before are done; others can wait for this one meanwhile. */
  <T> T during(UUID person, Arrival arrival, Supplier<T> work) {
    arrival.by(person);
    try {
      settle(person, now(arrival.upload()).takeWhile(other -> other != arrival));
      return work.get();
    } finally {
      ends(arrival);
    }
  }

  /**
   * Waits until all that is on its way has been taken, 20 s at most. While a server has too much to
   * do, a request may be taken up before one that came first: if nothing is on its way, it waits
   * for as long as for a connection that has fallen silent, lest it be that.
   */
  void settle(UUID person, UUID upload) {
    for (int look = 0; look < looks && !running.containsKey(upload); look++) {
      LockSupport.parkNanos(Arrival.LOOK.toNanos());
    }
    settle(person, now(upload));
  }

  private Stream<Arrival> now(UUID upload) {
    return running.getOrDefault(upload, List.of()).stream();
  }

  private static void settle(UUID person, Stream<Arrival> before) {
    long until = System.nanoTime() + SETTLING;
    before.filter(arrival -> arrival.concerns(person)).forEach(arrival -> arrival.settle(until));
  }
}
