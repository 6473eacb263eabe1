package app.quintet.platform.ai;

import app.quintet.platform.kernel.DomainEvent;

/**
 * What answers for an app has changed on a node: a provider came back, went down, or its budget
 * ended.
 *
 * @param mode {@code offline} or the model's name
 */
public record ModeChanged(String app, String mode) implements DomainEvent {}
