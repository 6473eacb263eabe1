package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.reward.Leaderboard;
import app.quintet.apps.flirtcraft.reward.Progressing;
import app.quintet.apps.flirtcraft.reward.Standing;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.progress.Achievements;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/flirtcraft")
class ProgressController {
  private final Standing standing;
  private final Progressing progressing;
  private final Leaderboard leaderboard;

  ProgressController(Standing standing, Progressing progressing, Leaderboard leaderboard) {
    this.standing = standing;
    this.progressing = progressing;
    this.leaderboard = leaderboard;
  }

  @GetMapping("/stats")
  Reply<Standing.Stats> stats(Person me) {
    return Reply.of(standing.of(me.id()));
  }

  @GetMapping("/progress")
  Reply<Progressing.Series> progress(
      Person me,
      @RequestParam(name = "metric", required = false) @Nullable String metric,
      @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(name = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to) {
    return Reply.of(progressing.of(me.id(), metric, from, to));
  }

  @GetMapping("/achievements")
  Reply<List<Achievements.Standing>> achievements(Person me) {
    return Reply.of(standing.achievements(me.id()));
  }

  @GetMapping("/leaderboard")
  Reply<List<Leaderboard.Place>> leaderboard(
      Person me, @RequestParam(name = "window", defaultValue = "week") String window) {
    if (!window.equals("week")) {
      throw Problem.invalid("window", "one_of", "The only window is week.");
    }
    return Reply.of(leaderboard.week(me.id()));
  }
}
