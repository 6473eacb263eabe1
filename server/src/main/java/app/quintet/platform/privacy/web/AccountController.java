package app.quintet.platform.privacy.web;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.privacy.erasure.Erasure;
import app.quintet.platform.privacy.erasure.Leaving;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The end of one's account. Paths are named by what they end, not by this class. */
@RestController
@RequestMapping("/api/v1/privacy")
class AccountController {
  private final Leaving leaving;
  private final RateLimiter limits;

  /** Whether to skip the 30 days in which one may come back. */
  record LeaveRequest(@Nullable Boolean now) {}

  /**
   * Where an erasure stands.
   *
   * @param receipt its number: it can be looked up without an account
   * @param erasesAt when everything goes
   * @param erasedAt when everything was gone; null before
   */
  record ErasureView(
      UUID receipt, Instant requestedAt, Instant erasesAt, @Nullable Instant erasedAt) {
    static ErasureView of(Erasure e) {
      return new ErasureView(e.id(), e.requestedAt(), e.dueAt(), e.erasedAt());
    }
  }

  AccountController(Leaving leaving, RateLimiter limits) {
    this.leaving = leaving;
    this.limits = limits;
  }

  @DeleteMapping("/account")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Reply<ErasureView> leave(Person me, @RequestBody(required = false) @Nullable LeaveRequest body) {
    boolean now = body != null && Boolean.TRUE.equals(body.now());
    return Reply.of(ErasureView.of(leaving.leave(me.id(), now)));
  }

  @PostMapping("/account/keep")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(Person me) {
    leaving.stay(me.id());
  }

  @GetMapping("/receipts/{id}")
  Reply<ErasureView> receipt(@PathVariable UUID id) {
    limits.take(PrivacyLimit.RECEIPTS, RequestContext.current().address());
    return Reply.of(ErasureView.of(leaving.receipt(id)));
  }
}
