package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.time.Instant;
import java.util.UUID;

/** A context with its place in the database. */
public record KeptContext(
    UUID id,
    ScenarioType place,
    Difficulty difficulty,
    CharacterContext content,
    Instant generatedAt) {}
