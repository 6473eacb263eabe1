package app.quintet.apps.twotruths.guess;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How a challenge went, for its owner and those who guessed. */
@Component
public class Results {
  private static final int BEST = 10;
  private final Tx tx;
  private final Knowing knowing;
  private final Accounts accounts;

  Results(Tx tx, Knowing knowing, Accounts accounts) {
    this.tx = tx;
    this.knowing = knowing;
    this.accounts = accounts;
  }

  /**
   * How it went.
   *
   * @param votes how many chose each statement
   * @param fooledRate share of wrong guesses, 0–1; 0 while there are none
   * @param best who saw through it, the highest score first, then the quickest; at most ten
   */
  public record Outcome(
      UUID challengeId,
      int lieIndex,
      int views,
      int guesses,
      List<Integer> votes,
      int fooled,
      double fooledRate,
      List<Guesser> best) {}

  /** One of the best guessers. */
  public record Guesser(UUID id, String name, int score, int decidedInMs) {}

  private record Counted(int lie, List<Integer> votes, int right) {}

  /** The outcome; 404 and 403 {@code GUESS_FIRST} for those who may not know. */
  public Outcome of(UUID person, UUID challenge) {
    Challenge c = knowing.knowing(person, challenge);
    Counted counted = counted(challenge);
    int all = counted.votes().stream().mapToInt(Integer::intValue).sum();
    int fooled = all - counted.right();
    return new Outcome(
        challenge,
        counted.lie(),
        c.views(),
        all,
        counted.votes(),
        fooled,
        all == 0 ? 0 : (double) fooled / all,
        best(challenge));
  }

  private Counted counted(UUID challenge) {
    return tx
        .once(
            TwoTruths.RESULTS,
            """
            select t.*, l.lie_index from twotruths.tally t
            join twotruths.lie l on l.challenge_id = t.challenge_id where t.challenge_id = ?
            """,
            (row, n) ->
                new Counted(
                    row.getInt("lie_index"),
                    List.of(row.getInt("votes_0"), row.getInt("votes_1"), row.getInt("votes_2")),
                    row.getInt("right_ones")),
            challenge)
        .stream()
        .findFirst()
        .orElseThrow(Challenges::none);
  }

  private List<Guesser> best(UUID challenge) {
    List<Guesser> found =
        tx.once(
            TwoTruths.RESULTS,
            """
            select user_id, score, decided_in_ms from twotruths.response
            where challenge_id = ? and correct order by score desc, decided_in_ms limit ?
            """,
            (row, n) ->
                new Guesser(
                    Sql.uuid(row, "user_id"), "", row.getInt("score"), row.getInt("decided_in_ms")),
            challenge,
            BEST);
    Map<UUID, String> names = accounts.displayNames(found.stream().map(Guesser::id).toList());
    return found.stream()
        .filter(g -> names.containsKey(g.id()))
        .map(g -> new Guesser(g.id(), names.getOrDefault(g.id(), ""), g.score(), g.decidedInMs()))
        .toList();
  }
}
