package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.UUID;

/** Makes the person one is about to meet. A bean. */
@FunctionalInterface
public interface Casting {
  /**
   * A context that fits place, difficulty and the person's wishes. Must be called outside any
   * transaction; never fails for a failing provider.
   *
   * @param seed makes the offline casting's choices
   */
  CharacterContext cast(
      UUID person, ScenarioType place, Difficulty difficulty, Seeker seeker, long seed);
}
