package app.quintet.platform.privacy.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.audit.Audit.Access;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/privacy/access-log")
class AccessLogController {
  private final Audit audit;
  private final Accounts accounts;

  /**
   * Somebody else did something that concerns the person.
   *
   * @param by display name; null when they have no account any more
   * @param action dotted lower case, for example {@code rebloom.shared_read}
   */
  record AccessView(
      UUID id, @Nullable String by, String action, Map<String, String> facts, Instant at) {}

  AccessLogController(Audit audit, Accounts accounts) {
    this.audit = audit;
    this.accounts = accounts;
  }

  @GetMapping
  Reply<List<AccessView>> log(
      Person me,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Page<Access> page = audit.accesses(me.id(), Cursor.decode(cursor), Cursor.limit(limit));
    Map<UUID, String> names =
        accounts.displayNames(page.items().stream().map(Access::actor).distinct().toList());
    return Reply.of(
        page.map(a -> new AccessView(a.id(), names.get(a.actor()), a.action(), a.facts(), a.at())));
  }
}
