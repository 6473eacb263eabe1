package app.quintet.platform.safety.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.identity.StrongSession;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.safety.event.Queue;
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

/** What clinical staff work through; everybody else, administrators too, is answered 403. */
@RestController
@RequestMapping("/api/v1/safety/queue")
class QueueController {
  private final Queue queue;
  private final StrongSession strong;

  QueueController(Queue queue, StrongSession strong) {
    this.queue = queue;
    this.strong = strong;
  }

  @GetMapping
  Reply<?> page(
      Person me,
      @RequestParam(defaultValue = "false") boolean reviewed,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    mayEnter(me);
    return Reply.of(queue.page(me, reviewed, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @PostMapping("/{id}/review")
  @ResponseStatus(HttpStatus.OK)
  Reply<Queue.Entry> review(Person me, @PathVariable UUID id) {
    mayEnter(me);
    return Reply.of(queue.review(me, id));
  }

  // Whoever is no clinician hears nothing of passkeys.
  private void mayEnter(Person me) {
    Queue.mustBeClinician(me);
    strong.require();
  }
}
