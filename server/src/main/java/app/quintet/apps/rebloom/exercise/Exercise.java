package app.quintet.apps.rebloom.exercise;

import app.quintet.apps.rebloom.companion.Approach;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A guided exercise in one language.
 *
 * @param slug its id
 * @param minutes about how long it takes
 * @param helps topics and feelings for which it is offered
 * @param care when it is better not to do it; shown before the start
 */
public record Exercise(
    String slug,
    int minutes,
    Approach approach,
    List<String> helps,
    String name,
    String about,
    String care,
    List<ExerciseStep> steps) {

  /**
   * One screen of it.
   *
   * @param key under which its answer is kept; null for steps that ask nothing
   * @param optional whether the client offers to skip it; leaving out any answer is allowed
   * @param options to choose from by number, from 0; empty otherwise
   * @param scale the ends of a scale, both included
   * @param breath how to breathe
   * @param seconds how long to stay on it
   */
  public record ExerciseStep(
      StepKind kind,
      @Nullable String key,
      boolean optional,
      String text,
      List<String> options,
      @Nullable ExerciseScale scale,
      @Nullable Breath breath,
      @Nullable Integer seconds) {}

  /** From one figure to another. */
  public record ExerciseScale(int from, int to) {}

  /** The four parts of a breath in seconds, 0 to leave one out, and how many breaths. */
  public record Breath(int in, int hold, int out, int rest, int rounds) {}

  /** What a step asks for. */
  public enum StepKind {
    READ,
    BREATHE,
    WAIT,
    WRITE,
    CHOOSE,
    SCALE;

    /** The name in JSON and in the library. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean asks() {
      return this == WRITE || this == CHOOSE || this == SCALE;
    }
  }
}
