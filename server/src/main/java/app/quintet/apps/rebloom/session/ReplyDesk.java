package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.CompanionReply;
import app.quintet.apps.rebloom.companion.Disclosure;
import app.quintet.apps.rebloom.profile.Pace;
import app.quintet.platform.data.Tx;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The transactions of an answer: taking up what is to be answered, and putting the answer down. The
 * companion is asked between them, so that no lock and no connection waits for it.
 */
@Component
class ReplyDesk {
  /** Lines of the session that the companion gets to see. */
  static final int LOOK_BACK = 40;

  private final Tx tx;
  private final Replies replies;
  private final Transcript transcript;
  private final Live live;
  private final Waiting waiting;
  private final Making making;

  ReplyDesk(
      Tx tx, Replies replies, Transcript transcript, Live live, Waiting waiting, Making making) {
    this.tx = tx;
    this.replies = replies;
    this.transcript = transcript;
    this.live = live;
    this.waiting = waiting;
    this.making = making;
  }

  /**
   * What a job has to answer.
   *
   * @param lines the session's last messages, the last of them the person's
   * @param pending those of them that nobody has answered yet
   * @param said how many messages the person had written; more make this answer stale
   */
  record Task(
      Session session,
      List<SessionMessage> lines,
      List<SessionMessage> pending,
      int said,
      long seed,
      Disclosure disclosure,
      Pace pace) {
    int through() {
      return pending.getLast().position();
    }

    Instant acceptedAt() {
      return pending.getLast().createdAt();
    }
  }

  /** Takes up the session for this job; null and given back when there is nothing to answer. */
  @Nullable Task take(UUID person, UUID id, String job) {
    return tx.as(
        person,
        () -> {
          Instant now = making.now();
          Replies.Desk desk = replies.lock(person, id, now).orElse(null);
          if (desk == null || (desk.claimedBy() != null && !desk.claimedBy().equals(job))) {
            return null;
          }
          Task task = open(desk.session()) ? task(person, desk) : null;
          if (task == null) {
            replies.release(person, id, job);
          } else {
            replies.claim(person, id, job, now);
          }
          return task;
        });
  }

  private static boolean open(Session session) {
    return session.end() == null && session.safety() == null;
  }

  private @Nullable Task task(UUID person, Replies.Desk desk) {
    Session session = desk.session();
    List<SessionMessage> lines =
        transcript.after(person, session.id(), Math.max(0, session.messages() - LOOK_BACK));
    List<SessionMessage> pending =
        lines.stream()
            .filter(m -> m.sender() == SessionMessage.Sender.PERSON)
            .filter(m -> m.position() > desk.answered())
            .toList();
    if (pending.isEmpty()) {
      return null;
    }
    int last = pending.getLast().position();
    return new Task(
        session,
        lines.stream().filter(m -> m.position() <= last).toList(),
        pending,
        desk.said(),
        desk.seed() + last,
        desk.use().due(!desk.disclosed()),
        desk.pace());
  }

  /**
   * Puts the answer down; false if it no longer fits: something was said meanwhile, a safety card
   * lies on top, or the session is over.
   */
  boolean putDown(UUID person, String job, Task task, CompanionReply reply, Feelings feelings) {
    UUID id = task.session().id();
    return tx.as(
        person,
        () -> {
          Instant now = making.now();
          Replies.Desk desk = replies.lock(person, id, now).orElse(null);
          if (desk == null
              || !open(desk.session())
              || !job.equals(desk.claimedBy())
              || desk.answered() >= task.through()
              || desk.said() != task.said()) {
            return false;
          }
          var answer =
              new SessionMessage(
                  making.id(),
                  desk.session().messages() + 1,
                  SessionMessage.Sender.COMPANION,
                  SessionMessage.Type.TEXT,
                  reply.text(),
                  null,
                  List.of(),
                  null,
                  reply.approach(),
                  reply.exercise(),
                  null,
                  now);
          transcript.add(person, id, answer);
          boolean disclosed = task.disclosure() != Disclosure.NONE;
          replies.answered(person, id, task.through(), reply, disclosed, now);
          feelings.keep(transcript, person, id);
          live.typing(id, false);
          live.answered(person, id, answer);
          waiting.wake(id);
          return true;
        });
  }

  /** Lets others take the session up, after a failure. */
  void giveUp(UUID person, UUID id, String job) {
    tx.as(person, () -> replies.release(person, id, job));
  }
}
