package app.quintet.apps.flirtcraft.conversation;

import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.jobs.Jobs;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends an open conversation, within the caller's transaction and under its lock. */
@Component
class Closing {
  /** A review made while the person waits needs this job only if the process dies before it. */
  private static final Duration SPARE = Duration.ofSeconds(45);

  private final Conversations conversations;
  private final Live live;
  private final Jobs jobs;
  private final Consents consents;
  private final Meeting.Making making;

  Closing(
      Conversations conversations, Live live, Jobs jobs, Consents consents, Meeting.Making making) {
    this.conversations = conversations;
    this.live = live;
    this.jobs = jobs;
    this.consents = consents;
    this.making = making;
  }

  Conversation.Ended close(UUID person, Conversation.Open open, EndedBy by, String reason) {
    Instant now = making.now();
    Conversation.Ended ended = open.end(by, reason, now);
    UUID id = open.facts().id();
    conversations.end(person, ended);
    live.ended(id, by, reason);
    if (ended.reviewed()) {
      Instant due = by == EndedBy.USER ? now.plus(SPARE) : now;
      jobs.schedule(ReviewDue.KIND, id.toString(), new ReviewDue(person, id), due);
    } else if (!consents.granted(person, Purpose.CONVERSATION_STORAGE)) {
      conversations.forget(person, id, now);
    }
    return ended;
  }
}
