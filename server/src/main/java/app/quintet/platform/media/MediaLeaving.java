package app.quintet.platform.media;

import app.quintet.platform.kernel.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has not been here for long, and their private files go then unless they come back.
 *
 * @param goesAt not before
 */
public record MediaLeaving(UUID person, int files, Instant goesAt) implements DomainEvent {}
