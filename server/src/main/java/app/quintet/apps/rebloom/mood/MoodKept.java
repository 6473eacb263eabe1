package app.quintet.apps.rebloom.mood;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/** Somebody noted a mood. */
public record MoodKept(UUID person) implements DomainEvent {}
