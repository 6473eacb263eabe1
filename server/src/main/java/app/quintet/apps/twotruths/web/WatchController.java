package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Watching;
import app.quintet.apps.twotruths.feed.Feed;
import app.quintet.apps.twotruths.feed.FeedKind;
import app.quintet.apps.twotruths.web.ChallengeViews.Card;
import app.quintet.apps.twotruths.web.ChallengeViews.Shown;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/twotruths/challenges")
class WatchController {
  private final Feed feed;
  private final Watching watching;
  private final ChallengeViews views;

  WatchController(Feed feed, Watching watching, ChallengeViews views) {
    this.feed = feed;
    this.watching = watching;
    this.views = views;
  }

  @GetMapping
  Reply<List<Card>> feed(
      @Nullable Person me,
      @RequestParam(name = "feed", required = false) @Nullable String kind,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    FeedKind wanted = kind == null ? FeedKind.NEW : FeedKind.orNull(kind);
    if (wanted == null) {
      throw Problem.invalid("feed", "one_of", "One of new, hot, friends, hard.");
    }
    UUID viewer = me == null ? null : me.id();
    if (wanted == FeedKind.FRIENDS && viewer == null) {
      throw Problem.authenticationRequired();
    }
    Page<Challenge> page = feed.page(wanted, viewer, Cursor.decode(cursor), Cursor.limit(limit));
    return Reply.of(new Page<>(views.cards(viewer, page.items()), page.next()));
  }

  @GetMapping("/{id}")
  Reply<Shown> watch(@Nullable Person me, @PathVariable("id") UUID id) {
    UUID viewer = me == null ? null : me.id();
    Challenge c = watching.see(viewer, id);
    if (viewer != null) {
      watching.seen(viewer, c);
    }
    return Reply.of(views.shown(viewer, c));
  }
}
