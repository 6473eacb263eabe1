package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import app.quintet.platform.safety.AnswerCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The skill {@code rebloom.companion}: one answer; its twin is the engine. Never cached. */
@Component
class CompanionSkill implements Skill<CompanionTurn, CompanionOutput> {
  static final List<String> EXERCISES =
      List.of(
          "slow-exhale",
          "box-breathing",
          "grounding",
          "thought-record",
          "activation",
          "values",
          "defusion",
          "self-compassion",
          "sleep-diary",
          "worry-time",
          "muscle-relaxation",
          "gratitude");
  private static final int LONGEST = 900;
  private static final int REMEMBERED = 24;
  private final Engine engine;
  private final AnswerCheck check;

  CompanionSkill(Engine engine, AnswerCheck check) {
    this.engine = engine;
    this.check = check;
  }

  @Override
  public String id() {
    return "rebloom.companion";
  }

  @Override
  public String promptVersion() {
    return "v1";
  }

  @Override
  public Class<CompanionOutput> output() {
    return CompanionOutput.class;
  }

  @Override
  public Tuning tuning(CompanionTurn turn) {
    return new Tuning(0.6, 400, false, Reasoning.LOW);
  }

  @Override
  public List<Turn> turns(CompanionTurn turn, String prompt) {
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(Speaker.SYSTEM, filled(turn, prompt)));
    String notes = notes(turn);
    if (!notes.isEmpty()) {
      // Made of what people wrote, so it travels as their words do.
      turns.add(new Turn(Speaker.USER, notes));
    }
    List<Line> lines = turn.lines();
    for (Line line : lines.subList(Math.max(0, lines.size() - REMEMBERED), lines.size())) {
      turns.add(new Turn(line.fromPerson() ? Speaker.USER : Speaker.ASSISTANT, line.text()));
    }
    return turns;
  }

  private static String filled(CompanionTurn turn, String prompt) {
    Course course = Course.of(turn);
    return Prompts.fill(
        prompt,
        Map.of(
            "language",
            turn.language(),
            "asks",
            course.mayAsk() ? "Ask at most one question." : "Ask nothing this time.",
            "approach",
            turn.approach().wire(),
            "type",
            turn.type().wire(),
            "goals",
            turn.goals().isEmpty() ? "nothing in particular" : String.join(", ", turn.goals()),
            "name",
            turn.name().isBlank() ? "(none)" : turn.name().replaceAll("[^\\p{L}\\p{M} '-]", ""),
            "exercises",
            String.join(", ", new TreeSet<>(EXERCISES))));
  }

  private static String notes(CompanionTurn turn) {
    StringBuilder notes = new StringBuilder();
    turn.earlier()
        .forEach(text -> notes.append("Earlier conversation: ").append(text).append('\n'));
    turn.memories()
        .forEach(memory -> notes.append("Remembered: ").append(memory.summary()).append('\n'));
    return notes.isEmpty() ? "" : "Notes about earlier conversations\n" + notes;
  }

  @Override
  public List<String> faults(CompanionTurn turn, CompanionOutput output) {
    List<String> faults = new ArrayList<>();
    String message = output.message();
    if (message.isBlank() || message.length() > LONGEST) {
      faults.add("message has 1 to " + LONGEST + " characters");
    }
    Course course = Course.of(turn);
    if (!course.mayAsk() && message.contains("?")) {
      faults.add("message asks nothing this time");
    }
    if (output.exercise() != null && !EXERCISES.contains(output.exercise())) {
      faults.add("exercise is null or one of the slugs named");
    }
    String asked = course.person().isEmpty() ? "" : course.person().getLast();
    check
        .breaches(message, asked, turn.language())
        .forEach(rule -> faults.add("message breaks the rule " + rule));
    return faults;
  }

  @Override
  public CompanionOutput offline(CompanionTurn turn) {
    Said said = engine.answer(turn);
    return new CompanionOutput(said.text(), said.exercise(), said.closing());
  }
}
