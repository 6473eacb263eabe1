package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.SkillGoal;
import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The skill {@code flirtcraft.review}; its twin finds the measured scores right as they are. */
@Component
class ReviewSkill implements Skill<ReviewWish, Judgement> {
  private static final int LONGEST_SUMMARY = 600;

  @Override
  public String id() {
    return "flirtcraft.review";
  }

  @Override
  public String promptVersion() {
    return "v2";
  }

  @Override
  public Class<Judgement> output() {
    return Judgement.class;
  }

  @Override
  public Tuning tuning(ReviewWish wish) {
    return new Tuning(0.3, 900, false, Reasoning.LOW);
  }

  @Override
  public List<Turn> turns(ReviewWish wish, String prompt) {
    var slots =
        Map.of(
            "place", wish.place().displayName(),
            "difficulty", wish.difficulty().wire(),
            "goals", wish.goals().stream().map(SkillGoal::wire).collect(Collectors.joining(", ")),
            "scores",
                wish.measured().entrySet().stream()
                    .map(e -> e.getKey().wire() + " " + e.getValue())
                    .collect(Collectors.joining(", ")));
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(Speaker.SYSTEM, Prompts.fill(prompt, slots)));
    String transcript =
        wish.said().stream()
            .map(said -> (said.byCharacter() ? "CHARACTER: " : "PERSON: ") + oneLine(said.text()))
            .collect(Collectors.joining("\n"));
    turns.add(new Turn(Speaker.USER, transcript));
    return turns;
  }

  // A line break in a message could pass for the other side's turn.
  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  @Override
  public List<String> faults(ReviewWish wish, Judgement output) {
    List<String> faults = new ArrayList<>();
    output
        .adjustments()
        .forEach(
            (metric, by) -> {
              if (Math.abs(by) > Scoring.JUDGED_AT_MOST) {
                faults.add(metric.wire() + " must lie between -15 and 15");
              }
            });
    if (output.summary() == null || output.summary().isBlank()) {
      faults.add("summary must not be empty");
    } else if (output.summary().length() > LONGEST_SUMMARY) {
      faults.add("summary must have at most 50 words");
    }
    return faults;
  }

  @Override
  public Judgement offline(ReviewWish wish) {
    return new Judgement(0, 0, 0, 0, 0, 0, Wording.summary(wish), List.of());
  }
}
