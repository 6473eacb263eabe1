package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.companion.SessionType;
import app.quintet.apps.rebloom.session.Ending;
import app.quintet.apps.rebloom.session.SessionMessage;
import app.quintet.apps.rebloom.session.Sessions;
import app.quintet.apps.rebloom.session.Starting;
import app.quintet.apps.rebloom.session.Talking;
import app.quintet.apps.rebloom.session.Transcript;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rebloom/sessions")
class RebloomSessionController {
  private final Sessions sessions;
  private final Transcript transcript;
  private final Starting starting;
  private final Ending ending;
  private final RateLimiter limiter;

  RebloomSessionController(
      Sessions sessions,
      Transcript transcript,
      Starting starting,
      Ending ending,
      RateLimiter limiter) {
    this.sessions = sessions;
    this.transcript = transcript;
    this.starting = starting;
    this.ending = ending;
    this.limiter = limiter;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Reply<BegunSession> start(Person me, @RequestBody SessionRequest body) {
    Faults faults = new Faults();
    SessionType type =
        body.sessionType() == null ? SessionType.GENERAL : SessionType.orNull(body.sessionType());
    faults.require(
        type != null,
        "session_type",
        "one_of",
        "One of general, anxiety, mood, sleep, grief, stress, relationships, work.");
    mood(faults, "mood_before", body.moodBefore());
    faults.throwIfAny();
    var words =
        new Talking.Words(
            body.content(),
            SessionMessage.Type.TEXT,
            RequestContext.current().idempotencyKey(),
            RebloomLimit.hit(limiter, RebloomLimit.SESSIONS, me));
    var started =
        starting.start(
            me.id(), type == null ? SessionType.GENERAL : type, body.moodBefore(), words);
    var view = RebloomSessionView.of(sessions.get(me.id(), started.session()));
    var first = started.first();
    return Reply.of(new BegunSession(view, first == null ? null : TalkAnswer.of(first, null)));
  }

  @PostMapping("/{id}/end")
  @ResponseStatus(HttpStatus.OK)
  Reply<RebloomSessionView> end(
      Person me,
      @PathVariable("id") UUID id,
      @RequestBody(required = false) @Nullable EndRequest body) {
    Integer mood = body == null ? null : body.moodAfter();
    Faults faults = new Faults();
    mood(faults, "mood_after", mood);
    faults.throwIfAny();
    ending.end(me.id(), id, mood);
    return Reply.of(RebloomSessionView.of(sessions.get(me.id(), id)));
  }

  @GetMapping
  Reply<List<RebloomSessionView>> list(
      Person me,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    var page = sessions.page(me.id(), Cursor.decode(cursor), Cursor.limit(limit));
    return Reply.of(page.map(RebloomSessionView::of));
  }

  @GetMapping("/{id}")
  Reply<RebloomSessionView> one(Person me, @PathVariable("id") UUID id) {
    return Reply.of(RebloomSessionView.of(sessions.get(me.id(), id)));
  }

  @GetMapping("/{id}/messages")
  Reply<List<SessionMessage>> messages(
      Person me,
      @PathVariable("id") UUID id,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    sessions.get(me.id(), id);
    return Reply.of(transcript.page(me.id(), id, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  private static void mood(Faults faults, String field, @Nullable Integer mood) {
    faults.require(mood == null || (mood >= 1 && mood <= 10), field, "range", "From 1 to 10.");
  }

  /** A wish to begin; all of it may be absent. */
  record SessionRequest(
      @Nullable String sessionType, @Nullable Integer moodBefore, @Nullable String content) {}

  /** How it feels at the end. */
  record EndRequest(@Nullable Integer moodAfter) {}

  /** A session just begun, and what came of its first message, if there was one. */
  record BegunSession(RebloomSessionView session, @Nullable TalkAnswer first) {}
}
