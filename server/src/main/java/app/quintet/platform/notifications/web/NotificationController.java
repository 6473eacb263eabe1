package app.quintet.platform.notifications.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.notifications.inbox.Notice;
import app.quintet.platform.notifications.inbox.Notices;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationController {
  private final Notices notices;

  NotificationController(Notices notices) {
    this.notices = notices;
  }

  @GetMapping
  Reply<List<Notice>> list(
      Person me,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    return Reply.of(notices.page(me.id(), Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @PostMapping("/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void read(Person me, @PathVariable UUID id) {
    notices.read(me.id(), id);
  }
}
