package app.quintet.apps.flirtcraft.character;

/**
 * A turn understood.
 *
 * @param state after the person's move, before the answer
 * @param mustLeave whether the character goes with this answer
 */
record Heard(CharacterTurn turn, UserMove move, EngagementState state, boolean mustLeave) {}
