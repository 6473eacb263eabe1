package app.quintet.apps.flirtcraft.feedback;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;

/**
 * What a better hint is made from.
 *
 * @param partnerLast what the character said before, may be empty
 * @param said the person's message
 * @param first what the local scorer found
 */
public record HintWish(
    ScenarioType place,
    Difficulty difficulty,
    String partnerLast,
    String said,
    LiveFeedback first) {}
