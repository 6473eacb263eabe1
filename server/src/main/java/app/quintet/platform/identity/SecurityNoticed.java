package app.quintet.platform.identity;

import app.quintet.platform.kernel.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Something happened to an account that its owner must hear of by mail. */
public record SecurityNoticed(UUID person, SecurityNotice notice, Instant at)
    implements DomainEvent {}
