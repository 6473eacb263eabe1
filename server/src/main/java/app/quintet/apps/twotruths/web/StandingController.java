package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.pack.Packs;
import app.quintet.apps.twotruths.standing.Points;
import app.quintet.apps.twotruths.standing.Points.Board;
import app.quintet.apps.twotruths.standing.Stats;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/twotruths")
class StandingController {
  private final Stats stats;
  private final Points points;
  private final Packs packs;

  StandingController(Stats stats, Points points, Packs packs) {
    this.stats = stats;
    this.points = points;
    this.packs = packs;
  }

  /** Whether one lets oneself be listed on the leaderboards. */
  record ListedRequest(@Nullable Boolean listed) {}

  @GetMapping("/me/stats")
  Reply<Stats.Figures> stats(Person me) {
    return Reply.of(stats.of(me.id()));
  }

  @PutMapping("/me/leaderboard")
  Reply<Stats.Figures> list(Person me, @RequestBody ListedRequest body) {
    if (body.listed() == null) {
      throw Problem.invalid("listed", "required", "Yes or no?");
    }
    points.list(me.id(), body.listed());
    return Reply.of(stats.of(me.id()));
  }

  @GetMapping("/leaderboard")
  Reply<List<Points.Ranked>> leaderboard(
      @RequestParam(name = "board", required = false) @Nullable String board,
      @RequestParam(name = "window", required = false) @Nullable String window) {
    Board wanted = board == null ? Board.DETECTIVES : Board.orNull(board);
    boolean week = window == null || window.equals("week");
    new Faults()
        .require(wanted != null, "board", "one_of", "One of detectives, liars.")
        .require(week || "all".equals(window), "window", "one_of", "One of week, all.")
        .throwIfAny();
    return Reply.of(points.board(wanted == null ? Board.DETECTIVES : wanted, week));
  }

  @GetMapping("/packs")
  Reply<List<Packs.Offered>> packs(@Nullable Person me) {
    return Reply.of(packs.offered(me == null ? null : me.id()));
  }
}
