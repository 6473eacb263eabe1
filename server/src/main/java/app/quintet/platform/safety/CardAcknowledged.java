package app.quintet.platform.safety;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person has seen their safety card and wants to go on. */
public record CardAcknowledged(UUID person, UUID card, String app, @Nullable UUID reference)
    implements DomainEvent {}
