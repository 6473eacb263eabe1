package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.Receptiveness;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a conversation in every state.
 *
 * @param engagement the character's interest, 0–100
 * @param mode what made the last answer: a model's name, {@code offline}, or null before the first
 * @param totalMessages how many messages there are; also the last position
 * @param answeredThrough the position up to which the person's messages are answered
 * @param refusals how often text was held back from providers
 * @param unscored whether somebody was in distress here, so that nothing is ever scored
 * @param countedDay the local day whose allowance it took, null before the first message
 * @param forgotten whether the transcript has been deleted
 */
public record ConversationFacts(
    UUID id,
    UUID person,
    ScenarioType place,
    Difficulty difficulty,
    UUID contextId,
    long seed,
    int engagement,
    Receptiveness receptiveness,
    @Nullable String mode,
    int totalMessages,
    int userMessages,
    int answeredThrough,
    int refusals,
    boolean unscored,
    @Nullable LocalDate countedDay,
    Instant startedAt,
    boolean forgotten) {

  ConversationFacts withoutScore() {
    return new ConversationFacts(
        id,
        person,
        place,
        difficulty,
        contextId,
        seed,
        engagement,
        receptiveness,
        mode,
        totalMessages,
        userMessages,
        answeredThrough,
        refusals,
        true,
        countedDay,
        startedAt,
        forgotten);
  }
}
