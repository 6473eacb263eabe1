package app.quintet.apps.flirtcraft.character;

import org.jspecify.annotations.Nullable;

/**
 * A turn understood.
 *
 * @param state after the person's move, before the answer
 * @param mustLeave whether the character goes with this answer
 * @param inquiry what the message asks, or null where it asks nothing
 * @param answer what it answers to the character's own last question
 * @param remark the key of a remark with an answer of its own, or empty
 */
record Heard(
    CharacterTurn turn,
    UserMove move,
    EngagementState state,
    boolean mustLeave,
    @Nullable Inquiry inquiry,
    Answer answer,
    String remark) {}
