package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.conversation.Conversation;
import app.quintet.apps.flirtcraft.conversation.Conversations;
import app.quintet.apps.flirtcraft.conversation.Live;
import app.quintet.apps.flirtcraft.conversation.ReviewDue;
import app.quintet.apps.flirtcraft.reward.Rewards;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.jobs.Jobs;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a review down with all that follows from it, in one transaction. */
@Component
class Settling {
  private final Tx tx;
  private final Reviews reviews;
  private final Conversations conversations;
  private final Rewards rewards;
  private final Consents consents;
  private final Telling telling;

  Settling(
      Tx tx,
      Reviews reviews,
      Conversations conversations,
      Rewards rewards,
      Consents consents,
      Telling telling) {
    this.tx = tx;
    this.reviews = reviews;
    this.conversations = conversations;
    this.rewards = rewards;
    this.consents = consents;
    this.telling = telling;
  }

  void settle(UUID person, Conversation.Ended ended, Review review) {
    UUID id = ended.facts().id();
    tx.as(
        person,
        () -> {
          conversations.lock(person, id);
          Instant now = telling.clock().instant();
          Optional<Integer> overall = reviews.add(person, id, review, now);
          telling.jobs().cancel(ReviewDue.KIND, id.toString());
          if (overall.isEmpty()) {
            return;
          }
          Outcome outcome = Outcome.of(overall.get());
          conversations.score(person, id, overall.get(), outcome.wire());
          if (ended.earns()) {
            rewards.earn(person, ended, outcome.points());
          }
          // Without the consent nobody's words outlive the making of the review.
          if (!consents.granted(person, Purpose.CONVERSATION_STORAGE)) {
            conversations.forget(person, id, now);
          }
          telling.live().reviewed(id, overall.get());
        });
  }

  /** How others hear of it. */
  @Component
  record Telling(Live live, Jobs jobs, Clock clock) {}
}
