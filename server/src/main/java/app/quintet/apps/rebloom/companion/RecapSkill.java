package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import app.quintet.platform.safety.AnswerCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The skill {@code rebloom.recap}: what remains of a session. Never cached. */
@Component
class RecapSkill implements Skill<CompanionTurn, RecapOutput> {
  private static final int LONGEST = 600;
  private final Recapping recapping;
  private final AnswerCheck check;

  RecapSkill(Recapping recapping, AnswerCheck check) {
    this.recapping = recapping;
    this.check = check;
  }

  @Override
  public String id() {
    return "rebloom.recap";
  }

  @Override
  public String promptVersion() {
    return "v1";
  }

  @Override
  public Class<RecapOutput> output() {
    return RecapOutput.class;
  }

  @Override
  public Tuning tuning(CompanionTurn turn) {
    return new Tuning(0.2, 400, false, Reasoning.NONE);
  }

  @Override
  public List<Turn> turns(CompanionTurn turn, String prompt) {
    String filled =
        Prompts.fill(
            prompt,
            Map.of("language", turn.language(), "topics", String.join(", ", Library.TOPICS)));
    StringBuilder talk = new StringBuilder();
    turn.lines()
        .forEach(
            line ->
                talk.append(line.fromPerson() ? "PERSON: " : "COMPANION: ")
                    .append(line.text())
                    .append('\n'));
    return List.of(new Turn(Speaker.SYSTEM, filled), new Turn(Speaker.USER, talk.toString()));
  }

  @Override
  public List<String> faults(CompanionTurn turn, RecapOutput output) {
    List<String> faults = new ArrayList<>();
    if (output.summary().isBlank() || output.summary().length() > LONGEST) {
      faults.add("summary has 1 to " + LONGEST + " characters");
    }
    if (!Library.TOPICS.containsAll(output.topics()) || output.topics().size() > 3) {
      faults.add("topics are one to three of those named");
    }
    if (output.helped().size() > 3 || output.helped().stream().anyMatch(h -> h.length() > 120)) {
      faults.add("helped has at most three short phrases");
    }
    if (output.feeling() != null && !output.feeling().matches("[\\p{L} -]{1,30}")) {
      faults.add("feeling is one word");
    }
    // Nobody asked for praise here, so what the person wrote is not held against the summary.
    check
        .breaches(output.summary(), "", turn.language())
        .forEach(rule -> faults.add("summary breaks the rule " + rule));
    return faults;
  }

  @Override
  public RecapOutput offline(CompanionTurn turn) {
    return recapping.of(turn);
  }
}
