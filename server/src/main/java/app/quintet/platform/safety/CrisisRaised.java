package app.quintet.platform.safety;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The later judgement found more danger than was seen at first: the app shows the card of this
 * event and withholds an answer that still waits.
 *
 * @param reference where the text was written, as it was given to the assessment
 */
public record CrisisRaised(
    UUID person, String app, @Nullable UUID reference, UUID event, CrisisLevel level)
    implements DomainEvent {}
