package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.random.RandomGenerator;

/**
 * When the character goes: at the third crossed boundary, at a goodbye that is truly said, or bored
 * for several turns; never out of boredom from somebody who has lately said that they are down.
 */
final class Departure {
  private static final int BOUNDARIES = 3;
  // An insult is answered; one more when there is hardly any interest left ends it.
  private static final int WORN_OUT = 12;
  private static final int EARLIEST_TURN = 4;

  private Departure() {}

  static boolean due(
      EngagementState before, EngagementState state, UserMove move, RandomGenerator random) {
    if (state.boundaries() >= BOUNDARIES) {
      return true;
    }
    if (move.kind() == Kind.GOODBYE) {
      return state.tally().turns() > 1;
    }
    if (move.kind() == Kind.INSULT && before.level() < WORN_OUT && before.tally().turns() > 0) {
      return true;
    }
    boolean enough = bored(state) || spent(before, state);
    return state.tally().turns() >= EARLIEST_TURN && enough && random.nextDouble() < 0.6;
  }

  // Green people are patient to the end; red ones have somewhere to be.
  private static boolean bored(EngagementState state) {
    if (state.gentle() > 0) {
      return false;
    }
    if (state.difficulty() == Difficulty.RED) {
      return state.level() <= 8 && state.flatTurns() >= 2 || state.flatTurns() >= 4;
    }
    if (state.difficulty() == Difficulty.YELLOW) {
      return state.level() <= 8 && state.flatTurns() >= 4;
    }
    return state.level() <= 4 && state.flatTurns() >= 7;
  }

  // Not a spark left, twice over: nobody busy stands there to be baited a third time.
  private static boolean spent(EngagementState before, EngagementState state) {
    return state.difficulty() == Difficulty.RED
        && state.gentle() == 0
        && before.level() == 0
        && state.level() == 0;
  }

  /** The cell of the line to go with. */
  static String cell(Heard heard) {
    if (heard.state().boundaries() >= BOUNDARIES && heard.move().kind() == Kind.EXPLICIT) {
      return "boundary.3";
    }
    return switch (heard.move().kind()) {
      case GOODBYE -> heard.state().gentle() > 0 ? "exit.gentle" : "exit.goodbye";
      case INSULT -> "exit.insult";
      default -> "exit.bored";
    };
  }
}
