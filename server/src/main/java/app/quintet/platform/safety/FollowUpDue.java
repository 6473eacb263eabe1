package app.quintet.platform.safety;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/** Somebody who was in distress should be asked, in neutral words, how they are. */
public record FollowUpDue(UUID person, UUID event, String app) implements DomainEvent {}
