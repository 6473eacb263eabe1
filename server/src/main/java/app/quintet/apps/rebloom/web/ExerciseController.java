package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.exercise.Exercise;
import app.quintet.apps.rebloom.exercise.ExerciseLibrary;
import app.quintet.apps.rebloom.exercise.ExerciseRun;
import app.quintet.apps.rebloom.exercise.Exercising;
import app.quintet.apps.rebloom.exercise.RunWish;
import app.quintet.apps.rebloom.exercise.Runs;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rebloom/exercises")
class ExerciseController {
  private final ExerciseLibrary library;
  private final Exercising exercising;
  private final Runs runs;
  private final Accounts accounts;
  private final RateLimiter limiter;

  ExerciseController(
      ExerciseLibrary library,
      Exercising exercising,
      Runs runs,
      Accounts accounts,
      RateLimiter limiter) {
    this.library = library;
    this.exercising = exercising;
    this.runs = runs;
    this.accounts = accounts;
    this.limiter = limiter;
  }

  @GetMapping
  Reply<List<OfferedExercise>> list(Person me) {
    Map<String, Runs.ExerciseUse> uses = runs.uses(me.id(), Instant.EPOCH, Runs.EVER);
    return Reply.of(
        library.in(accounts.get(me.id()).language()).stream()
            .map(exercise -> new OfferedExercise(exercise, uses.get(exercise.slug())))
            .toList());
  }

  @PostMapping("/{slug}/runs")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Exercising.RunKept> run(
      Person me, @PathVariable("slug") String slug, @RequestBody RunWish body) {
    return Reply.of(
        exercising.keep(
            me.id(), slug, body, RebloomLimit.hit(limiter, RebloomLimit.EXERCISES, me)));
  }

  @GetMapping("/{slug}/runs")
  Reply<List<ExerciseRun>> runs(
      Person me,
      @PathVariable("slug") String slug,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    String known = library.get(slug, "en").slug();
    return Reply.of(runs.page(me.id(), known, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  /**
   * An exercise and how often this person did it.
   *
   * @param use null if never
   */
  record OfferedExercise(Exercise exercise, Runs.@Nullable ExerciseUse use) {}
}
