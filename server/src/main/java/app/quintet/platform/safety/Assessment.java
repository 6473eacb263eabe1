package app.quintet.platform.safety;

import org.jspecify.annotations.Nullable;

/** The result of an assessment; the card is there exactly when the level needs one. */
public record Assessment(CrisisLevel level, @Nullable SafetyCard card) {}
