package app.quintet.apps.rebloom.exercise;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/** Somebody did an exercise. */
public record ExerciseDone(UUID person) implements DomainEvent {}
