package app.quintet.apps.flirtcraft.whatif;

import app.quintet.apps.flirtcraft.character.Receptiveness;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.apps.flirtcraft.review.Rescoring;
import app.quintet.platform.safety.SafetyCard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line tried in the place of another.
 *
 * @param id null unless it is kept
 * @param receipt brings this very answer back to be kept, so that nobody is asked again; null when
 *     it is kept already, and with a card
 * @param messageId the message whose place it takes
 * @param original what was said there
 * @param content what is tried instead; empty when the safety card came
 * @param reply what the character would have answered, one or two messages; none with a card
 * @param leaves whether the character would have gone after that
 * @param mode what made the reply: a model's name or {@code offline}
 * @param liveFeedback the hint for the new line, null with a card
 * @param scores how the scores move when the rest stays as it was, null with a card
 * @param safety the card that must be shown, if the words gave reason; then nothing is scored
 */
public record WhatIf(
    @Nullable UUID id,
    @Nullable String receipt,
    UUID messageId,
    String original,
    String content,
    List<Said> reply,
    boolean leaves,
    String mode,
    @Nullable LiveFeedback liveFeedback,
    Rescoring.@Nullable Scores scores,
    @Nullable SafetyCard safety,
    Instant createdAt) {
  /** One message of the reply. */
  public record Said(String content, String bodyLanguage, Receptiveness receptiveness) {}

  WhatIf kept(UUID newId) {
    return as(newId, null);
  }

  WhatIf offered(String newReceipt) {
    return as(null, newReceipt);
  }

  private WhatIf as(@Nullable UUID newId, @Nullable String newReceipt) {
    return new WhatIf(
        newId,
        newReceipt,
        messageId,
        original,
        content,
        reply,
        leaves,
        mode,
        liveFeedback,
        scores,
        safety,
        createdAt);
  }
}
