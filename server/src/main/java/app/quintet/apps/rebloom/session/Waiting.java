package app.quintet.apps.rebloom.session;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import app.quintet.platform.data.WakeUps;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Waits for an answer in place. */
@Component
public class Waiting {
  private final Tx tx;
  private final WakeUps replied;
  private final Transcript transcript;

  Waiting(Tx tx, Signals signals, Transcript transcript) {
    this.tx = tx;
    this.replied = new WakeUps(signals, "rebloom_replied");
    this.transcript = transcript;
  }

  /** Within the transaction that answers, raises a card or ends the session. */
  void wake(UUID session) {
    replied.wake(session);
  }

  /**
   * What answered the message at this position, the companion or safety; null if it did not come in
   * time. Must be called outside any transaction.
   */
  public @Nullable SessionMessage reply(UUID person, UUID session, int position, Duration atMost) {
    Optional<SessionMessage> reply =
        replied.await(
            session,
            atMost,
            () ->
                settled(person, session, position)
                    ? Optional.of(answer(person, session, position))
                    : Optional.empty());
    return reply == null ? null : reply.orElse(null);
  }

  private Optional<SessionMessage> answer(UUID person, UUID session, int position) {
    return transcript.after(person, session, position).stream()
        .filter(m -> m.sender() != SessionMessage.Sender.PERSON)
        .findFirst();
  }

  private boolean settled(UUID person, UUID session, int position) {
    return tx
        .read(
            person,
            """
            select answered_through >= ? or ended_at is not null
            from rebloom.session where id = ? and user_id = ?
            """,
            (row, n) -> row.getBoolean(1),
            position,
            session,
            person)
        .stream()
        .findFirst()
        .orElse(true);
  }
}
