package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.care.access.Granting;
import app.quintet.apps.rebloom.care.access.Reads;
import app.quintet.apps.rebloom.care.access.Requesting;
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

/** How a therapist comes to be allowed to read, and how that ends. */
@RestController
@RequestMapping("/api/v1/rebloom")
class AccessController {
  private final Granting granting;
  private final Requesting requesting;
  private final RateLimiter limiter;

  AccessController(Granting granting, Requesting requesting, RateLimiter limiter) {
    this.granting = granting;
    this.requesting = requesting;
    this.limiter = limiter;
  }

  @PostMapping("/access-codes")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Granting.AccessCode> code(Person me) {
    limiter.take(RebloomLimit.CODES, me.id().toString());
    return Reply.of(granting.code(me.id()));
  }

  @PostMapping("/access-requests")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Requesting.RequestedAccess> request(
      Person me, @RequestBody Requesting.AccessRequestWish body) {
    return Reply.of(requesting.request(me, body));
  }

  @GetMapping("/access-requests")
  Reply<List<Granting.WaitingAccess>> waiting(Person me) {
    return Reply.of(granting.waiting(me.id()));
  }

  @DeleteMapping("/access-requests/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decline(Person me, @PathVariable("id") UUID id) {
    granting.decline(me.id(), id);
  }

  @PostMapping("/access-grants")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Granting.AccessGrant> grant(Person me, @RequestBody Granting.AccessGrantWish body) {
    return Reply.of(granting.grant(me.id(), body));
  }

  @GetMapping("/access-grants")
  Reply<List<Granting.AccessGrant>> granted(
      Person me,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return Reply.of(granting.page(me.id(), Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @GetMapping("/access-grants/{id}/reads")
  Reply<List<Reads.AccessRead>> reads(Person me, @PathVariable("id") UUID id) {
    return Reply.of(granting.reads(me.id(), id));
  }

  @DeleteMapping("/access-grants/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(Person me, @PathVariable("id") UUID id) {
    granting.revoke(me.id(), id);
  }
}
