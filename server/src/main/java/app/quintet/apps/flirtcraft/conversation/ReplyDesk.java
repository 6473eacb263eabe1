package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.CharacterTurn;
import app.quintet.apps.flirtcraft.character.Reply;
import app.quintet.apps.flirtcraft.profile.Profiles;
import app.quintet.platform.data.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The transactions of a reply: taking up what is to be answered, and putting down the answer. The
 * model is asked between them, so that no lock and no connection waits for it.
 */
@Component
class ReplyDesk {
  /** Text that was held back from providers three times ends the conversation. */
  private static final int REFUSALS = 3;

  /** The model needs no more of the past than this; the state remembers the rest. */
  private static final int LOOK_BACK = 80;

  private final Tx tx;
  private final Replies replies;
  private final Transcript transcript;
  private final Profiles profiles;
  private final Delivery delivery;
  private final Meeting.Making making;

  ReplyDesk(
      Tx tx,
      Replies replies,
      Transcript transcript,
      Profiles profiles,
      Delivery delivery,
      Meeting.Making making) {
    this.tx = tx;
    this.replies = replies;
    this.transcript = transcript;
    this.profiles = profiles;
    this.delivery = delivery;
    this.making = making;
  }

  /** What a job finds to do. */
  sealed interface Task {
    /** Nothing: answered, ended, paused, or another job is at it. */
    record Nothing() implements Task {}

    /** The second line of a reply that was begun. */
    record FinishLine(Instant dueAt) implements Task {}

    /**
     * Messages to answer.
     *
     * @param through the position of the last of them
     * @param userMessages how many the person had written then; more make this answer stale. (The
     *     last position says nothing: a reply's second line may have come after them.)
     * @param acceptedAt when the last of them was accepted
     */
    record Answer(
        CharacterTurn turn,
        UUID lastMessage,
        int through,
        int userMessages,
        Instant acceptedAt,
        Instant takenAt)
        implements Task {}
  }

  /** Takes up the conversation for this job; releases it when nothing is left to do. */
  Task take(UUID person, UUID id, String job) {
    return tx.as(
        person,
        () -> {
          Instant now = making.now();
          Replies.Desk desk = replies.lock(person, id, now).orElse(null);
          if (desk == null
              || !(desk.conversation() instanceof Conversation.Active)
              || (desk.claimedBy() != null && !desk.claimedBy().equals(job))) {
            return new Task.Nothing();
          }
          Task task = task(person, desk, now);
          if (task instanceof Task.Nothing) {
            replies.release(person, id, job);
          } else {
            replies.claim(person, id, job, now);
          }
          return task;
        });
  }

  private Task task(UUID person, Replies.Desk desk, Instant now) {
    Instant due = desk.owedDueAt();
    if (desk.owed() != null) {
      return new Task.FinishLine(due == null ? now : due);
    }
    ConversationFacts facts = desk.conversation().facts();
    if (facts.totalMessages() <= facts.answeredThrough()) {
      return new Task.Nothing();
    }
    List<Message> all =
        transcript.after(person, facts.id(), Math.max(0, facts.totalMessages() - LOOK_BACK));
    List<CharacterTurn.Exchange> past = new ArrayList<>();
    List<Message> pending = new ArrayList<>();
    for (Message m : all) {
      boolean own = m.sender() == Message.Sender.USER;
      if (m.apart()) {
        continue;
      }
      if (own && m.position() > facts.answeredThrough()) {
        pending.add(m);
      } else if (!m.refused()) {
        past.add(new CharacterTurn.Exchange(!own, m.content()));
      }
    }
    if (pending.isEmpty()) {
      return new Task.Nothing();
    }
    Message last = pending.getLast();
    var scene =
        new CharacterTurn.Scene(
            facts.place(), facts.difficulty(), desk.context(), profiles.of(person).seeker());
    var turn =
        new CharacterTurn(
            scene,
            past,
            pending.stream().map(Message::content).toList(),
            desk.state(),
            pending.stream().anyMatch(Message::refused),
            replies.former(person, facts),
            facts.seed() + last.position());
    return new Task.Answer(
        turn, last.id(), last.position(), facts.userMessages(), last.sentAt(), now);
  }

  /**
   * Puts down the first line of a reply; false if something new was said meanwhile, or the
   * conversation is no longer open, so that the reply no longer fits.
   */
  boolean putDown(
      UUID person, UUID id, String job, Task.Answer answered, Reply reply, Duration second) {
    return tx.as(
        person,
        () -> {
          Instant now = making.now();
          Replies.Desk desk = replies.lock(person, id, now).orElse(null);
          if (desk == null
              || !(desk.conversation() instanceof Conversation.Active active)
              || !job.equals(desk.claimedBy())
              || active.facts().answeredThrough() >= answered.through()
              || active.facts().userMessages() != answered.userMessages()) {
            return false;
          }
          boolean third = answered.turn().refused() && active.facts().refusals() >= REFUSALS;
          String leaves = leaves(reply, third);
          Replies.OwedLine owed =
              reply.lines().size() > 1 ? new Replies.OwedLine(reply.lines().get(1), leaves) : null;
          delivery.say(person, active.facts(), reply.lines().getFirst());
          Instant due = owed == null ? null : now.plus(second);
          replies.moved(person, id, reply, answered.through(), owed, due);
          delivery.after(person, id, reply, owed == null ? leaves : null, owed == null);
          return true;
        });
  }

  /** Sends the second line of a reply. */
  void finish(UUID person, UUID id) {
    tx.as(
        person,
        () -> {
          Replies.Desk desk = replies.lock(person, id, making.now()).orElse(null);
          if (desk == null || !(desk.conversation() instanceof Conversation.Active active)) {
            return;
          }
          Replies.OwedLine owed = desk.owed();
          if (owed != null) {
            replies.paid(person, id);
            delivery.say(person, active.facts(), owed.line());
            delivery.complete(person, id, owed.leaves());
          }
        });
  }

  /** Lets others take the conversation up, after a failure. */
  void giveUp(UUID person, UUID id, String job) {
    tx.as(person, () -> replies.release(person, id, job));
  }

  private static @Nullable String leaves(Reply reply, boolean third) {
    if (third || (reply.leaves() && reply.state().boundaries() >= REFUSALS)) {
      return Conversation.Ending.BOUNDARY;
    }
    return reply.leaves() ? Conversation.Ending.BORED : null;
  }
}
