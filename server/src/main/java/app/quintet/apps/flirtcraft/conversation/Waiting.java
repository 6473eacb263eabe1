package app.quintet.apps.flirtcraft.conversation;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import app.quintet.platform.data.WakeUps;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Waits for a reply without a database connection: any node that finished one wakes all nodes. */
@Component
public class Waiting {
  private final Tx tx;
  private final WakeUps replied;
  private final Transcript transcript;

  Waiting(Tx tx, Signals signals, Transcript transcript) {
    this.tx = tx;
    this.replied = new WakeUps(signals, "flirtcraft_replied");
    this.transcript = transcript;
  }

  /** Within the transaction that finishes a reply or a conversation. */
  void wake(UUID conversation) {
    replied.wake(conversation);
  }

  /**
   * The reply to the message at this position, or null if it did not come in time. Must be called
   * outside any transaction.
   */
  public @Nullable List<Message> reply(
      UUID person, UUID conversation, int position, Duration atMost) {
    List<Message> reply =
        replied.await(
            conversation,
            atMost,
            () ->
                answered(person, conversation, position)
                    ? Optional.of(lines(person, conversation, position))
                    : Optional.empty());
    return reply == null || reply.isEmpty() ? null : reply;
  }

  private List<Message> lines(UUID person, UUID conversation, int position) {
    return transcript.after(person, conversation, position).stream()
        .filter(m -> m.sender() == Message.Sender.AI)
        .toList();
  }

  private boolean answered(UUID person, UUID conversation, int position) {
    return tx
        .read(
            person,
            """
            select (answered_through >= ? and owed is null) or status <> 'active'
            from flirtcraft.conversation where id = ? and user_id = ?
            """,
            (row, n) -> row.getBoolean(1),
            position,
            conversation,
            person)
        .stream()
        .findFirst()
        .orElse(true);
  }
}
