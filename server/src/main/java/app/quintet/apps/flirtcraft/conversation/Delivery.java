package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.Reply;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the character's lines to the person; within the transaction that keeps them. */
@Component
class Delivery {
  private final Conversations conversations;
  private final Transcript transcript;
  private final Live live;
  private final Closing closing;
  private final Waiting waiting;
  private final Meeting.Making making;

  Delivery(
      Conversations conversations,
      Transcript transcript,
      Live live,
      Closing closing,
      Waiting waiting,
      Meeting.Making making) {
    this.conversations = conversations;
    this.transcript = transcript;
    this.live = live;
    this.closing = closing;
    this.waiting = waiting;
    this.making = making;
  }

  void say(UUID person, ConversationFacts facts, Reply.Line line) {
    var message =
        new Message(
            making.ids().next(),
            facts.totalMessages() + 1,
            Message.Sender.AI,
            line.text(),
            line.bodyLanguage(),
            line.receptiveness(),
            making.now(),
            false,
            false);
    live.typing(facts.id(), false);
    transcript.add(person, facts.id(), message);
    live.message(facts.id(), message);
  }

  void after(UUID person, UUID id, Reply reply, @Nullable String leaves, boolean whole) {
    if (reply.reference() != null) {
      live.reference(id, reply.reference());
    }
    live.metrics(id, reply.state().level(), reply.state().receptiveness());
    if (whole) {
      complete(person, id, leaves);
    }
  }

  /** The reply is whole: those who wait for it are told, and the character may go. */
  void complete(UUID person, UUID id, @Nullable String leaves) {
    if (leaves != null && conversations.lock(person, id) instanceof Conversation.Open open) {
      closing.close(person, open, EndedBy.CHARACTER, leaves);
    }
    waiting.wake(id);
  }
}
