package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.character.Receptiveness;
import app.quintet.apps.flirtcraft.conversation.Conversation;
import app.quintet.apps.flirtcraft.conversation.EndedBy;
import app.quintet.apps.flirtcraft.conversation.Message;
import app.quintet.apps.flirtcraft.conversation.Status;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in an answer.
 *
 * @param mode what answers in it: a model's name, or {@code offline}
 * @param engagement the character's interest, 0–100
 * @param safetyCardId the card that pauses it, else null
 * @param reviewed whether a review is there or will be
 * @param transcriptDeleted whether the messages were deleted by consent or retention
 */
record ConversationView(
    UUID id,
    ScenarioType scenarioType,
    Difficulty difficultyLevel,
    Status status,
    String mode,
    UUID contextId,
    int engagement,
    Receptiveness receptiveness,
    int totalMessages,
    int userMessages,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable EndedBy endedBy,
    @Schema(allowableValues = {"finished", "idle", "bored", "boundary"}) @Nullable String endReason,
    @Nullable Integer sessionScore,
    @Schema(allowableValues = {"bronze", "silver", "gold"}) @Nullable String outcome,
    @Nullable UUID safetyCardId,
    boolean reviewed,
    boolean transcriptDeleted,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ContextView context,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Message> messages,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LiveFeedback> liveFeedback) {

  /** What a single conversation brings along. */
  record Details(ContextView context, List<Message> messages, List<LiveFeedback> liveFeedback) {}

  static ConversationView of(Conversation c, String modeNow) {
    return of(c, modeNow, null);
  }

  static ConversationView of(Conversation c, String modeNow, @Nullable Details details) {
    var f = c.facts();
    var ended = c instanceof Conversation.Ended over ? over : null;
    var ending = ended == null ? null : ended.ending();
    return new ConversationView(
        f.id(),
        f.place(),
        f.difficulty(),
        c.status(),
        f.mode() == null ? modeNow : f.mode(),
        f.contextId(),
        f.engagement(),
        f.receptiveness(),
        f.totalMessages(),
        f.userMessages(),
        f.startedAt(),
        ending == null ? null : ending.at(),
        ending == null ? null : ending.by(),
        ending == null ? null : ending.reason(),
        ending == null ? null : ending.score(),
        ending == null ? null : ending.outcome(),
        c instanceof Conversation.Paused paused ? paused.card() : null,
        ended != null && ended.reviewed(),
        f.forgotten(),
        details == null ? null : details.context(),
        details == null ? null : details.messages(),
        details == null ? null : details.liveFeedback());
  }
}
