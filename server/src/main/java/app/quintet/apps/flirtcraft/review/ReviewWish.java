package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.SkillGoal;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.List;
import java.util.Map;

/**
 * What a judgement is made from.
 *
 * @param said both sides in order; nothing that was held back from providers
 */
record ReviewWish(
    ScenarioType place,
    Difficulty difficulty,
    List<SkillGoal> goals,
    List<Said> said,
    Features features,
    Map<Metric, Integer> measured) {
  record Said(boolean byCharacter, String text) {}
}
