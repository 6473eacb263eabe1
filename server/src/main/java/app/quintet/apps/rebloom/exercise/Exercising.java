package app.quintet.apps.rebloom.exercise;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.Looking;
import app.quintet.apps.rebloom.profile.Entrance;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.safety.SafetyCard;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeping what somebody wrote and noticed in an exercise. */
@Component
public class Exercising {
  private final Tx tx;
  private final Runs runs;
  private final ExerciseLibrary library;
  private final Looking looking;
  private final Entrance entrance;
  private final Fresh fresh;

  Exercising(
      Tx tx, Runs runs, ExerciseLibrary library, Looking looking, Entrance entrance, Fresh fresh) {
    this.tx = tx;
    this.runs = runs;
    this.library = library;
    this.looking = looking;
    this.entrance = entrance;
    this.fresh = fresh;
  }

  /**
   * A run as it was kept.
   *
   * @param safety the card that must be shown, if the words gave reason
   */
  public record RunKept(ExerciseRun run, @Nullable SafetyCard safety) {}

  /**
   * Keeps a run. 404 for an exercise that is not there and another's session, 422 with all faults,
   * 403 and 409 for people who may not (yet) be here, and the refusal given; none of these stands
   * before words of distress but the 404 and the 422.
   */
  public RunKept keep(UUID person, String slug, RunWish wish, @Nullable Problem refusal) {
    Map<String, Object> answers = wish.checked(library.get(slug, "en"));
    entrance.admit(person, looking.worrying(wish.words()), refusal);
    UUID session = wish.sessionId();
    if (session != null && !runs.ownsSession(person, session)) {
      throw Problem.notFound("session");
    }
    var run = new ExerciseRun(fresh.id(), slug, answers, wish.helped(), session, fresh.now());
    return tx.as(
        person,
        () -> {
          SafetyCard card = looking.at(person, run.id(), wish.words());
          runs.add(person, run);
          return new RunKept(run, card);
        });
  }
}
