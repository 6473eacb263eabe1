package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;

/**
 * What a context is made from.
 *
 * @param sketch the cast person and scene: facts that a model may put in words but not change
 */
record CastingWish(
    ScenarioType place, Difficulty difficulty, Seeker seeker, CharacterContext sketch) {}
