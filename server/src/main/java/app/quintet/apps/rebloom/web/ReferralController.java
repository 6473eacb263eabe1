package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.care.referral.Answering;
import app.quintet.apps.rebloom.care.referral.Asking;
import app.quintet.apps.rebloom.care.referral.ReferralWish;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests for appointments, from both sides. */
@RestController
@RequestMapping("/api/v1/rebloom/referrals")
class ReferralController {
  private final Asking asking;
  private final Answering answering;
  private final RateLimiter limiter;

  ReferralController(Asking asking, Answering answering, RateLimiter limiter) {
    this.asking = asking;
    this.answering = answering;
    this.limiter = limiter;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Asking.AskedReferral> ask(Person me, @RequestBody ReferralWish body) {
    return Reply.of(
        asking.ask(me.id(), body, RebloomLimit.hit(limiter, RebloomLimit.REFERRALS, me)));
  }

  @GetMapping
  Reply<List<Asking.AskedReferral>> list(
      Person me,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return Reply.of(asking.page(me.id(), Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(Person me, @PathVariable("id") UUID id) {
    asking.withdraw(me.id(), id);
  }

  @GetMapping("/received")
  Reply<List<Answering.ReceivedReferral>> received(
      Person me,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return Reply.of(answering.page(me, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @PostMapping("/{id}/answer")
  @ResponseStatus(HttpStatus.OK)
  Reply<Answering.ReceivedReferral> answer(
      Person me, @PathVariable("id") UUID id, @RequestBody Answering.ReferralAnswer body) {
    return Reply.of(answering.answer(me, id, body));
  }
}
