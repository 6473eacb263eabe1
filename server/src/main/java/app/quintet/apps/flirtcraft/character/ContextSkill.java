package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The skill {@code flirtcraft.context}: puts a cast person and scene in words. */
@Component
class ContextSkill implements Skill<CastingWish, ContextOutput> {
  private static final int LONGEST = 400;

  private final Caster caster;

  ContextSkill(Caster caster) {
    this.caster = caster;
  }

  CharacterContext sketch(ScenarioType place, Difficulty difficulty, Seeker seeker, long seed) {
    return caster.cast(place, difficulty, seeker, seed);
  }

  @Override
  public String id() {
    return "flirtcraft.context";
  }

  @Override
  public String promptVersion() {
    return "v1";
  }

  @Override
  public Class<ContextOutput> output() {
    return ContextOutput.class;
  }

  @Override
  public Tuning tuning(CastingWish wish) {
    return new Tuning(0.8, 500, false, Reasoning.NONE);
  }

  @Override
  public List<Turn> turns(CastingWish wish, String prompt) {
    String filled =
        Prompts.fill(
            prompt,
            Map.of(
                "place", wish.place().displayName(),
                "difficulty", wish.difficulty().wire(),
                "goals", goals(wish),
                "sketch", Portrait.of(wish.sketch())));
    return List.of(
        new Turn(Speaker.SYSTEM, filled), new Turn(Speaker.USER, "Write the four parts."));
  }

  private static String goals(CastingWish wish) {
    return String.join(", ", wish.seeker().goals().stream().map(SkillGoal::wire).sorted().toList());
  }

  @Override
  public List<String> faults(CastingWish wish, ContextOutput output) {
    List<String> faults = new ArrayList<>();
    for (String part : List.of(output.appearance(), output.environment(), output.bodyLanguage())) {
      if (part.isBlank() || part.length() > LONGEST) {
        faults.add("every part has 1 to " + LONGEST + " characters");
      }
    }
    int starters = output.conversationStarters().size();
    if (starters < 2 || starters > 3) {
      faults.add("conversation_starters has two or three entries");
    }
    if (output.conversationStarters().stream().anyMatch(s -> s.isBlank() || s.length() > 200)) {
      faults.add("a starter has 1 to 200 characters");
    }
    return faults;
  }

  @Override
  public ContextOutput offline(CastingWish wish) {
    return ContextOutput.of(wish.sketch());
  }
}
