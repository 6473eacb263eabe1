package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.conversation.Conversation;
import app.quintet.apps.flirtcraft.conversation.Conversations;
import app.quintet.apps.flirtcraft.conversation.Leaving;
import app.quintet.apps.flirtcraft.conversation.Starting;
import app.quintet.apps.flirtcraft.conversation.Status;
import app.quintet.apps.flirtcraft.review.Review;
import app.quintet.apps.flirtcraft.review.Reviewing;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/flirtcraft/conversations")
class ConversationController {
  private final Conversations conversations;
  private final Starting starting;
  private final Leaving leaving;
  private final Reviewing reviewing;
  private final ConversationReads reads;
  private final RateLimiter limiter;

  ConversationController(
      Conversations conversations,
      Starting starting,
      Leaving leaving,
      Reviewing reviewing,
      ConversationReads reads,
      RateLimiter limiter) {
    this.conversations = conversations;
    this.starting = starting;
    this.leaving = leaving;
    this.reviewing = reviewing;
    this.reads = reads;
    this.limiter = limiter;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Reply<ConversationView> start(Person me, @RequestBody StartRequest body) {
    Faults faults = new Faults();
    var place = Wishes.place(body.scenarioType(), faults);
    var difficulty = Wishes.difficulty(body.difficultyLevel(), faults);
    faults.throwIfAny();
    limiter.take(FlirtCraftLimit.CONVERSATIONS, me.id().toString());
    return Reply.of(
        reads.started(me.id(), starting.start(me.id(), place, difficulty, body.contextId())));
  }

  @GetMapping
  Reply<List<ConversationView>> list(
      Person me,
      @RequestParam(name = "status", required = false) @Nullable String status,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    Status wanted = Status.orNull(status);
    if (status != null && wanted == null) {
      throw Problem.invalid("status", "one_of", "One of active, paused, completed, abandoned.");
    }
    var page = conversations.page(me.id(), wanted, Cursor.decode(cursor), Cursor.limit(limit));
    return Reply.of(reads.page(me.id(), page));
  }

  @GetMapping("/{id}")
  Reply<ConversationView> one(Person me, @PathVariable("id") UUID id) {
    return Reply.of(reads.one(me.id(), id));
  }

  @PutMapping("/{id}/complete")
  Reply<ConversationView> complete(Person me, @PathVariable("id") UUID id) {
    leaving.complete(me.id(), id);
    reviewing.review(me.id(), id);
    return Reply.of(reads.brief(me.id(), id));
  }

  @GetMapping("/{id}/feedback")
  Reply<Review> feedback(Person me, @PathVariable("id") UUID id) {
    if (!(conversations.get(me.id(), id) instanceof Conversation.Ended)) {
      throw Problem.conflict("CONVERSATION_ACTIVE", "The review comes when the conversation ends.");
    }
    return Reply.of(reviewing.review(me.id(), id).orElseThrow(() -> Problem.notFound("review")));
  }

  record StartRequest(
      @Nullable String scenarioType, @Nullable String difficultyLevel, @Nullable UUID contextId) {}
}
