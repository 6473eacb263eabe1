package app.quintet.apps.flirtcraft.conversation;

import app.quintet.platform.data.Tx;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ending a conversation from the person's side, or because nobody came back. */
@Component
public class Leaving {
  private final Tx tx;
  private final Conversations conversations;
  private final Closing closing;
  private final Waiting waiting;

  Leaving(Tx tx, Conversations conversations, Closing closing, Waiting waiting) {
    this.tx = tx;
    this.conversations = conversations;
    this.closing = closing;
    this.waiting = waiting;
  }

  /** Ends the person's conversation; one that is over stays as it is. 404 for another's. */
  public Conversation.Ended complete(UUID person, UUID id) {
    return end(person, id, EndedBy.USER, Conversation.Ending.FINISHED);
  }

  /** Ends a conversation that was left alone. */
  void abandon(UUID person, UUID id) {
    end(person, id, EndedBy.TIMEOUT, Conversation.Ending.IDLE);
  }

  private Conversation.Ended end(UUID person, UUID id, EndedBy by, String reason) {
    return tx.as(
        person,
        () ->
            switch (conversations.lock(person, id)) {
              case Conversation.Ended over -> over;
              case Conversation.Open open -> {
                waiting.wake(id);
                yield closing.close(person, open, by, reason);
              }
            });
  }
}
