package app.quintet.platform.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of moments of danger; never what was written. */
public interface CrisisEvents {
  /**
   * One moment.
   *
   * @param app where it was noticed
   * @param followUpDue when the person is asked how they are, at the latest
   */
  record CrisisEvent(
      UUID id,
      String app,
      @Nullable UUID reference,
      CrisisLevel level,
      Instant at,
      boolean acknowledged,
      @Nullable Instant followUpDue) {}

  /** Those that wait for this person's acknowledgement, newest first, at most 20. */
  List<CrisisEvent> pending(UUID person);

  /** One of this person's; empty for somebody else's. */
  Optional<CrisisEvent> find(UUID person, UUID event);

  /** Notes that the person has seen it; again changes nothing; somebody else's is a 404. */
  void acknowledge(UUID person, UUID event);

  /** Adds what was done about it, by name ({@code contact_texted}); part of the transaction. */
  void acted(UUID person, UUID event, String action);
}
