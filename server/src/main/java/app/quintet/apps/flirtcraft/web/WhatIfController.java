package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.whatif.Imagining;
import app.quintet.apps.flirtcraft.whatif.WhatIf;
import app.quintet.apps.flirtcraft.whatif.WhatIfs;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/flirtcraft/conversations/{id}")
class WhatIfController {
  private final Imagining imagining;
  private final WhatIfs kept;
  private final RateLimiter limiter;

  WhatIfController(Imagining imagining, WhatIfs kept, RateLimiter limiter) {
    this.imagining = imagining;
    this.kept = kept;
    this.limiter = limiter;
  }

  @PostMapping("/what-if")
  Reply<WhatIf> imagine(Person me, @PathVariable("id") UUID id, @RequestBody WhatIfRequest body) {
    limiter.take(FlirtCraftLimit.WHAT_IFS, me.id().toString());
    boolean keep = Boolean.TRUE.equals(body.keep());
    return Reply.of(imagining.imagine(me.id(), id, body.messageId(), body.content(), keep));
  }

  @GetMapping("/what-ifs")
  Reply<List<WhatIf>> list(Person me, @PathVariable("id") UUID id) {
    return Reply.of(kept.of(me.id(), id));
  }

  @PostMapping("/what-ifs")
  Reply<WhatIf> keep(Person me, @PathVariable("id") UUID id, @RequestBody KeepRequest body) {
    return Reply.of(kept.keep(me.id(), id, body.receipt()));
  }

  @DeleteMapping("/what-ifs/{whatIf}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Person me, @PathVariable("id") UUID id, @PathVariable("whatIf") UUID whatIf) {
    kept.delete(me.id(), id, whatIf);
  }

  /**
   * Other words for one message.
   *
   * @param keep true to keep what comes of it; by default nothing is
   */
  record WhatIfRequest(
      @Nullable UUID messageId, @Nullable String content, @Nullable Boolean keep) {}

  /** What was answered to a try that is to be kept after all. */
  record KeepRequest(@Nullable String receipt) {}
}
