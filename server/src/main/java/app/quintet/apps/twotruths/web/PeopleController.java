package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.report.Moderating;
import app.quintet.apps.twotruths.report.Moderating.Decision;
import app.quintet.apps.twotruths.report.Reporting;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.community.Follows;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Between people: following, reporting, and what a moderator decides. */
@RestController
@RequestMapping("/api/v1/twotruths")
class PeopleController {
  private final Follows follows;
  private final Reporting reporting;
  private final Moderating moderating;
  private final ModerationViews looks;
  private final RateLimiter limits;

  PeopleController(
      Follows follows,
      Reporting reporting,
      Moderating moderating,
      ModerationViews looks,
      RateLimiter limits) {
    this.follows = follows;
    this.reporting = reporting;
    this.moderating = moderating;
    this.looks = looks;
    this.limits = limits;
  }

  /** Why a challenge is reported, and what else there is to say. */
  record ReportRequest(@Nullable String reason, @Nullable String note) {}

  /** What a moderator decided: publish or reject. */
  record DecisionRequest(@Nullable String decision) {}

  @PutMapping("/users/{id}/follow")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void follow(Person me, @PathVariable("id") UUID id) {
    limits.take(TwoTruthsLimit.FOLLOWS, me.id().toString());
    follows.follow(me.id(), id);
  }

  @DeleteMapping("/users/{id}/follow")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unfollow(Person me, @PathVariable("id") UUID id) {
    follows.unfollow(me.id(), id);
  }

  @PostMapping("/challenges/{id}/report")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void report(Person me, @PathVariable("id") UUID id, @RequestBody ReportRequest body) {
    limits.take(TwoTruthsLimit.REPORTS, me.id().toString());
    reporting.report(me.id(), id, body.reason(), body.note());
  }

  @GetMapping("/moderation")
  Reply<List<Moderating.Waiting>> waiting(Person me) {
    return Reply.of(moderating.waiting(me));
  }

  @GetMapping("/moderation/{id}")
  Reply<ModerationViews.Look> look(Person me, @PathVariable("id") UUID id) {
    return Reply.of(looks.of(moderating.look(me, id)));
  }

  @PostMapping("/moderation/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decide(Person me, @PathVariable("id") UUID id, @RequestBody DecisionRequest body) {
    for (Decision decision : Decision.values()) {
      if (decision.name().toLowerCase(Locale.ROOT).equals(body.decision())) {
        moderating.decide(me, id, decision);
        return;
      }
    }
    throw Problem.invalid("decision", "one_of", "One of publish, reject.");
  }
}
