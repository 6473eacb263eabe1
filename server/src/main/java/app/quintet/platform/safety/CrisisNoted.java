package app.quintet.platform.safety;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/**
 * A crisis event was stored: staff must hear of it, and apps may act on it. Carries nothing of what
 * was written.
 */
public record CrisisNoted(UUID person, String app, UUID event, CrisisLevel level)
    implements DomainEvent {}
