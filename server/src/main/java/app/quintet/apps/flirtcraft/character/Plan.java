package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What the next message shall be like before a word of it is chosen.
 *
 * @param asks whether it asks something back
 * @param twice whether a second message follows at once
 */
record Plan(LengthClass length, boolean asks, boolean twice) {
  // Shares of the four lengths in per cent, before it is known what can be said: much that is
  // planned
  // long comes out shorter, so that over equal parts of all difficulties the messages have the
  // specification's 30/35/25/10. Red leans short, green long.
  private static final double[] GREEN = {22, 22, 29, 27};
  private static final double[] YELLOW = {30, 26, 26, 18};
  private static final double[] RED = {47, 31, 18, 4};

  static Plan of(Heard heard, RandomGenerator random) {
    EngagementState state = heard.state();
    boolean excited = state.level() >= 72 && state.tally().turns() > 1;
    double double_ =
        switch (state.difficulty()) {
          case GREEN -> 0.16;
          case YELLOW -> 0.08;
          case RED -> 0.02;
        };
    boolean twice = excited && random.nextDouble() < double_;
    return new Plan(length(heard, random), asks(state, random), twice);
  }

  private static LengthClass length(Heard heard, RandomGenerator random) {
    EngagementState state = heard.state();
    double[] shares = shares(state.difficulty());
    List<Integer> sent = state.tally().lengths();
    int total = sent.stream().mapToInt(Integer::intValue).sum();
    double best = Double.NEGATIVE_INFINITY;
    LengthClass chosen = LengthClass.SHORT;
    for (LengthClass c : LengthClass.values()) {
      // What is owed to this length so far; the draw keeps the order from becoming a pattern.
      double owed = shares[c.ordinal()] / 100 * (total + 1) - sent.get(c.ordinal());
      double want = owed + lean(c, heard) + (random.nextDouble() - 0.5) * 0.9;
      if (want > best) {
        best = want;
        chosen = c;
      }
    }
    return chosen;
  }

  private static double[] shares(Difficulty difficulty) {
    return switch (difficulty) {
      case GREEN -> GREEN;
      case YELLOW -> YELLOW;
      case RED -> RED;
    };
  }

  // A real question deserves more than a nod; a nod deserves no speech.
  private static double lean(LengthClass c, Heard heard) {
    Kind kind = heard.move().kind();
    boolean rich =
        kind == Kind.OPEN_QUESTION
            || kind == Kind.FOLLOW_UP
            || kind == Kind.STORY
            || kind == Kind.LOW
            || kind == Kind.FACT_QUESTION && heard.move().asksAbout().size() > 1;
    boolean poor =
        kind == Kind.FLAT
            || kind == Kind.EMOJI
            || kind == Kind.GIBBERISH
            || kind == Kind.AGREEMENT
            || kind == Kind.INSULT;
    double interest = (heard.state().level() - 50) / 250.0;
    return switch (c) {
      case ULTRA -> (rich ? -0.5 : poor ? 0.45 : 0) - interest;
      case SHORT -> poor ? 0.1 : 0.05;
      case MEDIUM -> (rich ? 0.25 : poor ? -0.35 : 0) + interest / 2;
      case LONG ->
          (rich ? 0.2 : poor ? -0.7 : -0.05)
              + interest / 2
              - (heard.state().level() < 30 ? 0.5 : 0);
    };
  }

  private static boolean asks(EngagementState state, RandomGenerator random) {
    double share =
        switch (state.difficulty()) {
          case GREEN -> 0.8;
          case YELLOW -> state.level() >= 55 ? 0.38 : 0.28;
          case RED -> state.level() >= 55 ? 0.16 : 0.05;
        };
    double owed = share * (state.tally().messages() + 1) - state.tally().asks();
    return owed + (random.nextDouble() - 0.5) * 0.94 > 0.5;
  }
}
