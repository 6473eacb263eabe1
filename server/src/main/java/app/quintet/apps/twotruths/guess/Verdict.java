package app.quintet.apps.twotruths.guess;

import java.util.List;

/**
 * What somebody learns by guessing.
 *
 * @param votes how many chose each statement, this guess among them
 * @param score what it counted for
 */
public record Verdict(
    int guess,
    int confidence,
    boolean hinted,
    boolean correct,
    int lieIndex,
    int score,
    List<Integer> votes) {}
