package app.quintet.platform.realtime.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.realtime.Presence.Here;
import app.quintet.platform.realtime.hub.Guards;
import app.quintet.platform.realtime.presence.Board;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/realtime/presence")
final class PresenceController {
  private final Board board;
  private final Guards guards;

  PresenceController(Board board, Guards guards) {
    this.board = board;
    this.guards = guards;
  }

  record Setting(@NotNull Boolean visible) {}

  record Seen(boolean online, @Nullable Here presence) {}

  @GetMapping
  @Operation(summary = "Whether others may see that I am online")
  Reply<Setting> mine(Person me) {
    return Reply.of(new Setting(board.visible(me)));
  }

  @PutMapping
  @Operation(summary = "Switches my presence on or off for others")
  Reply<Setting> show(Person me, @Valid @RequestBody Setting setting) {
    board.show(me, setting.visible());
    return Reply.of(setting);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Whether somebody is online; 404 for whom I may not see")
  Reply<Seen> of(Person me, @PathVariable UUID id) {
    if (!guards.mayListen(me, "presence:" + id)) {
      throw Problem.notFound("person");
    }
    Here here = board.of(List.of(id)).get(id);
    return Reply.of(new Seen(here != null, here));
  }
}
