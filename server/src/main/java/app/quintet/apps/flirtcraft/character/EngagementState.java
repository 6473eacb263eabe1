package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.Objects;

/**
 * Where a conversation stands for the character; immutable, kept with the conversation as JSON.
 *
 * @param level interest, 0–100; starts by difficulty and moves by the table in {@link
 *     EngagementTable}
 * @param flatTurns how many flat messages came in a row
 * @param boundaries how often a boundary had to be set
 * @param gentle for how many more messages of the person's nobody loses patience with them: they
 *     have said that they are down, or made themselves small
 * @param left whether the character has gone; then it says no more
 */
public record EngagementState(
    Difficulty difficulty,
    int level,
    Receptiveness receptiveness,
    int flatTurns,
    int boundaries,
    Integer gentle,
    boolean left,
    Memory memory,
    Tally tally) {

  /** Conversations begun before anybody counted this have nothing to be gentle about. */
  public EngagementState {
    gentle = Objects.requireNonNullElse(gentle, 0);
  }

  /** The state before the first word. */
  public static EngagementState fresh(Difficulty difficulty) {
    int level = EngagementTable.standard().start(difficulty);
    return new EngagementState(
        difficulty,
        level,
        EngagementTable.receptiveness(level),
        0,
        0,
        0,
        false,
        Memory.empty(),
        Tally.empty());
  }

  /** The state after a user's move; the character's answer is recorded apart by {@link Reply}. */
  public EngagementState after(UserMove move) {
    return EngagementTable.standard().apply(this, move);
  }

  EngagementState with(Memory newMemory, Tally newTally) {
    return new EngagementState(
        difficulty, level, receptiveness, flatTurns, boundaries, gentle, left, newMemory, newTally);
  }

  EngagementState gone() {
    return new EngagementState(
        difficulty, level, receptiveness, flatTurns, boundaries, gentle, true, memory, tally);
  }
}
