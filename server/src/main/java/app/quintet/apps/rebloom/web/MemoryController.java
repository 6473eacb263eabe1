package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.memory.Memory;
import app.quintet.apps.rebloom.memory.Remembered;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rebloom/memories")
class MemoryController {
  private final Remembered remembered;

  MemoryController(Remembered remembered) {
    this.remembered = remembered;
  }

  @GetMapping
  Reply<List<Memory>> list(
      Person me,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return Reply.of(remembered.page(me.id(), Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @GetMapping("/older")
  Reply<OlderMemories> older(Person me) {
    return Reply.of(new OlderMemories(remembered.older(me.id())));
  }

  @PatchMapping("/{id}")
  Reply<Remembered.MemoryKept> correct(
      Person me, @PathVariable("id") UUID id, @RequestBody Remembered.MemoryWish body) {
    return Reply.of(remembered.correct(me.id(), id, body));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Person me, @PathVariable("id") UUID id) {
    remembered.delete(me.id(), id);
  }

  /** How many memories lie before what the plan shows. */
  record OlderMemories(int count) {}
}
