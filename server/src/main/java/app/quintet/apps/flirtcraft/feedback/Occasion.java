package app.quintet.apps.flirtcraft.feedback;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.reading.Reading;
import app.quintet.platform.safety.Verdict;
import java.util.List;

/**
 * What a hint is made from.
 *
 * @param said the person's message
 * @param partnerLast what the character said just before, empty at the start
 * @param partnerEarlier what it said before that, oldest first
 * @param former the hints of this conversation so far
 */
public record Occasion(
    String said,
    String partnerLast,
    List<String> partnerEarlier,
    CharacterContext context,
    Reading reading,
    Verdict verdict,
    List<LiveFeedback> former) {}
