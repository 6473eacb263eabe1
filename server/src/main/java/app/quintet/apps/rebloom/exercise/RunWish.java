package app.quintet.apps.rebloom.exercise;

import app.quintet.apps.rebloom.exercise.Exercise.ExerciseScale;
import app.quintet.apps.rebloom.exercise.Exercise.ExerciseStep;
import app.quintet.apps.rebloom.exercise.Exercise.StepKind;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends after an exercise; unchecked. Any answer may be left out: whoever stops early
 * has done something too.
 */
public record RunWish(
    @Nullable Map<String, @Nullable Object> answers,
    @Nullable Integer helped,
    @Nullable UUID sessionId) {
  private static final int LONGEST = 2_000;

  /** The answers that are there, words tidied; 422 with all faults. */
  Map<String, Object> checked(Exercise exercise) {
    Faults faults = new Faults();
    faults.require(
        helped == null || (helped >= 1 && helped <= 5), "helped", "range", "From 1 to 5.");
    Map<String, ExerciseStep> asked =
        exercise.steps().stream()
            .filter(step -> step.key() != null)
            .collect(Collectors.toMap(step -> Objects.requireNonNull(step.key()), step -> step));
    Map<String, Object> kept = new LinkedHashMap<>();
    given()
        .forEach(
            (key, value) -> {
              ExerciseStep step = asked.get(key);
              String field = "answers." + (step == null ? "?" : key);
              faults.require(step != null, field, "unknown", "This exercise does not ask that.");
              Object answer = step == null ? null : answer(step, value);
              faults.require(step == null || answer != null, field, "answer", wanted(step));
              if (answer != null && !"".equals(answer)) {
                kept.put(key, answer);
              }
            });
    faults.throwIfAny();
    return kept;
  }

  /** Everything that was written in words. */
  List<@Nullable String> words() {
    List<@Nullable String> words = new ArrayList<>();
    given().values().forEach(value -> words.add(value instanceof String text ? text : null));
    return words;
  }

  private Map<String, Object> given() {
    Map<String, Object> given = new LinkedHashMap<>();
    if (answers != null) {
      answers.forEach(
          (key, value) -> {
            if (value != null) {
              given.put(key, value);
            }
          });
    }
    return given;
  }

  private static @Nullable Object answer(ExerciseStep step, Object value) {
    return switch (step.kind()) {
      case WRITE -> {
        String text = value instanceof String written ? Text.clean(written) : null;
        yield text == null || Text.length(text) > LONGEST ? null : text;
      }
      case CHOOSE -> within(value, 0, step.options().size() - 1);
      case SCALE -> {
        ExerciseScale scale = Objects.requireNonNull(step.scale());
        yield within(value, scale.from(), scale.to());
      }
      case READ, BREATHE, WAIT -> null;
    };
  }

  private static @Nullable Object within(Object value, int from, int to) {
    return value instanceof Integer number && number >= from && number <= to ? number : null;
  }

  private static String wanted(@Nullable ExerciseStep step) {
    StepKind kind = step == null ? StepKind.READ : step.kind();
    return switch (kind) {
      case WRITE -> "Words, at most " + LONGEST + " characters.";
      case CHOOSE -> "The number of an option, from 0.";
      case SCALE -> "From 0 to 10.";
      case READ, BREATHE, WAIT -> "Nothing is asked here.";
    };
  }
}
