package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How interest moves with what the person writes: the rows of {@code engagement.yaml}, one number
 * to a kind of move and difficulty, added to the level.
 *
 * @param start the level before the first word
 * @param ceiling the level interest cannot pass before the person has earned it
 * @param moves points to a kind of move
 * @param flatFrom from this many flat messages in a row on, each costs {@code flatPenalty} more
 */
record EngagementTable(
    Map<Difficulty, Integer> start,
    Map<Difficulty, Integer> ceiling,
    Map<Difficulty, Map<UserMove.Kind, Integer>> moves,
    Map<String, Integer> bonus,
    int flatFrom,
    int flatPenalty) {
  private static final EngagementTable STANDARD = EngagementFile.read();

  static EngagementTable standard() {
    return STANDARD;
  }

  int start(Difficulty difficulty) {
    return start.getOrDefault(difficulty, 50);
  }

  static Receptiveness receptiveness(int level) {
    if (level < 20) {
      return Receptiveness.CLOSED;
    }
    if (level < 40) {
      return Receptiveness.GUARDED;
    }
    if (level < 60) {
      return Receptiveness.NEUTRAL;
    }
    return level < 80 ? Receptiveness.OPEN : Receptiveness.WARM;
  }

  EngagementState apply(EngagementState was, UserMove move) {
    Difficulty difficulty = was.difficulty();
    int points = moves.getOrDefault(difficulty, Map.of()).getOrDefault(move.kind(), 0);
    for (UserMove.Kind also : move.also()) {
      // What comes beside the main move counts half: three questions in one breath are not three.
      points += moves.getOrDefault(difficulty, Map.of()).getOrDefault(also, 0) / 2;
    }
    points += move.contextCategory().isEmpty() ? 0 : bonus.getOrDefault("context", 0);
    points += move.facts().isEmpty() ? 0 : bonus.getOrDefault("fact", 0);
    points += (int) Math.round(move.tone() * bonus.getOrDefault("tone", 0));
    boolean flat = FLAT.contains(move.kind());
    int gentle = move.has(UserMove.Kind.LOW) ? GENTLE_FOR : Math.max(0, was.gentle() - 1);
    // Whoever is down owes nobody a lively answer.
    points = flat && gentle > 0 ? Math.max(0, points) : points;
    int flatTurns = flat && gentle == 0 ? was.flatTurns() + 1 : 0;
    if (flatTurns >= flatFrom) {
      points += flatPenalty;
    }
    boolean crossed = CROSSING.contains(move.kind());
    int level = clamp(was.level() + points, ceiling(difficulty, was.tally()));
    boolean open = move.has(UserMove.Kind.OPEN_QUESTION) || move.has(UserMove.Kind.FOLLOW_UP);
    return new EngagementState(
        difficulty,
        level,
        receptiveness(level),
        flatTurns,
        was.boundaries() + (crossed ? 1 : 0),
        gentle,
        was.left(),
        was.memory().heard(move.topics(), move.facts()),
        was.tally().heard(open, !move.facts().isEmpty()));
  }

  // About as long as such a talk goes on before it is about something else.
  private static final int GENTLE_FOR = 8;

  private static final Set<UserMove.Kind> FLAT =
      EnumSet.of(
          UserMove.Kind.FLAT,
          UserMove.Kind.GIBBERISH,
          UserMove.Kind.EMOJI,
          UserMove.Kind.AGREEMENT);
  private static final Set<UserMove.Kind> CROSSING = EnumSet.of(UserMove.Kind.EXPLICIT);

  private int ceiling(Difficulty difficulty, Tally tally) {
    int earned = 4 * tally.openQuestions() + 3 * tally.disclosures();
    return Math.min(100, ceiling.getOrDefault(difficulty, 100) + earned);
  }

  private static int clamp(int level, int most) {
    return Math.max(0, Math.min(most, level));
  }
}
