package app.quintet.apps.flirtcraft.place;

import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place as this person sees it.
 *
 * @param lockedReason {@code ENTITLEMENT_REQUIRED} when locked, else null
 * @param feature the entitlement that opens it when locked, else null
 * @param difficultyModifiers by difficulty, how the character is found there
 */
public record Scenario(
    ScenarioType type,
    String displayName,
    String description,
    String illustration,
    boolean isPremium,
    boolean locked,
    @Nullable String lockedReason,
    @Nullable String feature,
    JsonNode contextTemplates,
    JsonNode difficultyModifiers) {}
