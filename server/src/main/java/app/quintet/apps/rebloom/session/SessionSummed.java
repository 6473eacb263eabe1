package app.quintet.apps.rebloom.session;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/** A session that ended has its summary. */
public record SessionSummed(UUID person) implements DomainEvent {}
