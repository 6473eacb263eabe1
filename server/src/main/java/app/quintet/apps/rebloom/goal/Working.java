package app.quintet.apps.rebloom.goal;

import app.quintet.apps.rebloom.Looking;
import app.quintet.apps.rebloom.profile.Entrance;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import app.quintet.platform.safety.SafetyCard;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Setting goals, changing them and taking steps towards them. */
@Component
public class Working {
  private static final int LONGEST_NOTE = 500;
  private final Tx tx;
  private final Goals goals;
  private final Looking looking;
  private final Entrance entrance;
  private final Ids ids;
  private final Clock clock;

  Working(Tx tx, Goals goals, Looking looking, Entrance entrance, Ids ids, Clock clock) {
    this.tx = tx;
    this.goals = goals;
    this.looking = looking;
    this.entrance = entrance;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A goal as it is now.
   *
   * @param safety the card that must be shown, if the words gave reason
   */
  public record GoalKept(Goal goal, @Nullable SafetyCard safety) {}

  /** Keeps a new goal; 422 with all faults, 403 and 409 for people who may not (yet) be here. */
  public GoalKept begin(UUID person, GoalWish wish, @Nullable Problem refusal) {
    wish.check(true);
    List<@Nullable String> words = Arrays.asList(wish.title(), wish.description());
    entrance.admit(person, looking.worrying(words), refusal);
    Goal goal = wish.fresh(ids.next(), now());
    return tx.as(
        person,
        () -> {
          SafetyCard card = looking.at(person, goal.id(), words);
          goals.save(person, goal);
          return new GoalKept(goal, card);
        });
  }

  /** Changes what is given; 422 with all faults, 404 for another's. */
  public GoalKept change(UUID person, UUID id, GoalWish wish) {
    wish.check(false);
    return tx.as(
        person,
        () -> {
          Goal goal = wish.over(goals.lock(person, id), now());
          SafetyCard card = looking.at(person, id, Arrays.asList(wish.title(), wish.description()));
          goals.save(person, goal);
          return new GoalKept(goal, card);
        });
  }

  /** Takes a step: 0–100 percent, a note of at most 500 characters. 404 for another's goal. */
  public GoalKept step(
      UUID person,
      UUID id,
      @Nullable Integer percentage,
      @Nullable String note,
      @Nullable Problem refusal) {
    int to = checked(percentage, note);
    List<@Nullable String> words = Arrays.asList(note);
    entrance.admit(person, looking.worrying(words), refusal);
    return tx.as(
        person,
        () -> {
          Instant now = now();
          Goal goal = goals.lock(person, id).progressed(to, now);
          SafetyCard card = looking.at(person, id, words);
          String text = Text.clean(note);
          goals.add(person, id, new GoalStep(ids.next(), to, text.isEmpty() ? null : text, now));
          goals.save(person, goal);
          return new GoalKept(goal, card);
        });
  }

  private static int checked(@Nullable Integer percentage, @Nullable String note) {
    new Faults()
        .require(percentage != null, "percentage", "required", "How far have you come?")
        .require(
            percentage == null || (percentage >= 0 && percentage <= 100),
            "percentage",
            "range",
            "From 0 to 100.")
        .require(
            Text.length(Text.clean(note)) <= LONGEST_NOTE,
            "note",
            "size",
            "At most " + LONGEST_NOTE + " characters.")
        .throwIfAny();
    return percentage == null ? 0 : percentage;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
