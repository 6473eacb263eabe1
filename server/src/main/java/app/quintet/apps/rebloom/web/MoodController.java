package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.mood.Bucket;
import app.quintet.apps.rebloom.mood.MoodEntry;
import app.quintet.apps.rebloom.mood.MoodWish;
import app.quintet.apps.rebloom.mood.Moods;
import app.quintet.apps.rebloom.mood.Noting;
import app.quintet.apps.rebloom.mood.Trend;
import app.quintet.apps.rebloom.mood.Trends;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rebloom/moods")
class MoodController {
  private final Moods moods;
  private final Noting noting;
  private final Trends trends;
  private final RateLimiter limiter;

  MoodController(Moods moods, Noting noting, Trends trends, RateLimiter limiter) {
    this.moods = moods;
    this.noting = noting;
    this.trends = trends;
    this.limiter = limiter;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Noting.MoodNoted> note(Person me, @RequestBody MoodWish body) {
    return Reply.of(noting.note(me.id(), body, RebloomLimit.hit(limiter, RebloomLimit.MOODS, me)));
  }

  @GetMapping
  Reply<List<MoodEntry>> list(
      Person me,
      @RequestParam(name = "from", required = false) @Nullable Instant from,
      @RequestParam(name = "to", required = false) @Nullable Instant to,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return Reply.of(moods.page(me.id(), from, to, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @GetMapping("/trends")
  Reply<Trend> trends(
      Person me,
      @RequestParam(name = "from", required = false) @Nullable LocalDate from,
      @RequestParam(name = "to", required = false) @Nullable LocalDate to,
      @RequestParam(name = "bucket", required = false) @Nullable String bucket) {
    Bucket size = Bucket.orNull(bucket);
    if (bucket != null && size == null) {
      throw Problem.invalid("bucket", "one_of", "One of day, week, month.");
    }
    return Reply.of(trends.of(me.id(), from, to, size));
  }
}
