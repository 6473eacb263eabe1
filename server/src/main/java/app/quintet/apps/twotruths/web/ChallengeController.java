package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeWish;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.apps.twotruths.challenge.Making;
import app.quintet.apps.twotruths.challenge.Taking;
import app.quintet.apps.twotruths.web.ChallengeViews.Shown;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.safety.SafetyCard;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/twotruths")
class ChallengeController {
  private final Making making;
  private final Taking taking;
  private final Challenges challenges;
  private final ChallengeViews views;
  private final RateLimiter limits;

  ChallengeController(
      Making making,
      Taking taking,
      Challenges challenges,
      ChallengeViews views,
      RateLimiter limits) {
    this.making = making;
    this.taking = taking;
    this.challenges = challenges;
    this.views = views;
    this.limits = limits;
  }

  /** A challenge as it is kept now, and the card that must be shown, if the words gave reason. */
  record Kept(Shown challenge, @Nullable SafetyCard safety) {}

  @PostMapping("/challenges")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Kept> begin(Person me, @RequestBody ChallengeWish body) {
    limits.take(TwoTruthsLimit.CHALLENGES, me.id().toString());
    return kept(me, making.begin(me.id(), body));
  }

  @GetMapping("/me/challenges")
  Reply<List<Shown>> mine(
      Person me,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    Page<Challenge> own = challenges.own(me.id(), Cursor.decode(cursor), Cursor.limit(limit));
    return Reply.of(own.map(c -> views.shown(me.id(), c)));
  }

  @PatchMapping("/challenges/{id}")
  Reply<Kept> change(Person me, @PathVariable("id") UUID id, @RequestBody ChallengeWish body) {
    return kept(me, making.change(me.id(), id, body));
  }

  @DeleteMapping("/challenges/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Person me, @PathVariable("id") UUID id) {
    taking.away(me.id(), id);
  }

  private Reply<Kept> kept(Person me, Making.Kept kept) {
    return Reply.of(new Kept(views.shown(me.id(), kept.challenge()), kept.safety()));
  }
}
