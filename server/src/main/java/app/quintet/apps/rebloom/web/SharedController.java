package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.care.access.SharedReading;
import app.quintet.apps.rebloom.care.access.SharedViews;
import app.quintet.apps.rebloom.care.access.Sharing;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people let their therapist read; for everybody else there is nothing here. */
@RestController
@RequestMapping("/api/v1/rebloom/shared")
class SharedController {
  private final Sharing sharing;
  private final SharedReading reading;
  private final RateLimiter limiter;

  SharedController(Sharing sharing, SharedReading reading, RateLimiter limiter) {
    this.sharing = sharing;
    this.reading = reading;
    this.limiter = limiter;
  }

  @GetMapping
  Reply<List<Sharing.SharedGrant>> list(Person me) {
    return Reply.of(sharing.open(me));
  }

  @GetMapping("/{grant}")
  Reply<Sharing.SharedGrant> one(Person me, @PathVariable("grant") UUID grant) {
    return Reply.of(sharing.one(me, grant));
  }

  @GetMapping("/{grant}/sessions")
  Reply<List<SharedViews.SharedSession>> sessions(
      Person me,
      @PathVariable("grant") UUID grant,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    take(me);
    return Reply.of(reading.sessions(me, grant, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @GetMapping("/{grant}/sessions/{session}/messages")
  Reply<List<SharedViews.SharedMessage>> messages(
      Person me,
      @PathVariable("grant") UUID grant,
      @PathVariable("session") UUID session,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    take(me);
    return Reply.of(
        reading.messages(me, grant, session, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @GetMapping("/{grant}/moods")
  Reply<List<SharedViews.SharedMood>> moods(
      Person me,
      @PathVariable("grant") UUID grant,
      @RequestParam(name = "from", required = false) @Nullable Instant from,
      @RequestParam(name = "to", required = false) @Nullable Instant to,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    take(me);
    var span = new SharedReading.Span(from, to);
    return Reply.of(reading.moods(me, grant, span, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @GetMapping("/{grant}/goals")
  Reply<List<SharedViews.SharedGoal>> goals(
      Person me,
      @PathVariable("grant") UUID grant,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    take(me);
    return Reply.of(reading.goals(me, grant, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  private void take(Person me) {
    limiter.take(RebloomLimit.SHARED, me.id().toString());
  }
}
