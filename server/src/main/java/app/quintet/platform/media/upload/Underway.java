package app.quintet.platform.media.upload;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What this server is receiving at the moment. A client whose connection broke is back before the
 * bytes it had sent are read: without waiting for them it would be told to send them again. Another
 * server does not know of them; then they are sent again, and nothing else is lost.
 */
@Component
final class Underway {
  private final ConcurrentMap<Upload, Intake> running = new ConcurrentHashMap<>();

  private record Upload(UUID person, UUID id) {}

  /** Does the work once the one before is done; others can wait for this one meanwhile. */
  <T> T during(UUID person, UUID id, Intake intake, Supplier<T> work) {
    Upload upload = new Upload(person, id);
    Intake before = running.put(upload, intake);
    try {
      if (before != null) {
        before.settle();
      }
      return work.get();
    } finally {
      running.remove(upload, intake);
      intake.ended();
    }
  }

  /** Waits until all that is on its way has been taken, some seconds at most. */
  void settle(UUID person, UUID id) {
    Intake intake = running.get(new Upload(person, id));
    if (intake != null) {
      intake.settle();
    }
  }
}
