package app.quintet.apps.twotruths.guess;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.apps.twotruths.challenge.Watching;
import app.quintet.apps.twotruths.feed.Heat;
import app.quintet.apps.twotruths.standing.Points;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guessing: once for each person, judged and counted in one transaction. */
@Component
public class Guessing {
  /** From so many guesses on a challenge can be among the hard ones. */
  static final int HARD_FROM = 20;

  private final Tx tx;
  private final JdbcClient sql;
  private final Watching watching;
  private final Points points;
  private final Ids ids;
  private final Clock clock;

  Guessing(Tx tx, JdbcClient sql, Watching watching, Points points, Ids ids, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.watching = watching;
    this.points = points;
    this.ids = ids;
    this.clock = clock;
  }

  /** A locked challenge with everything a guess is judged by. */
  private record Open(
      Challenge challenge,
      @Nullable Double heat,
      int lie,
      int right,
      List<Integer> votes,
      boolean hinted) {}

  /**
   * Judges a guess; 422 with all faults, 404 for a challenge this person may not see, 403 {@code
   * OWN_CHALLENGE} for its owner, 409 {@code ALREADY_GUESSED} the second time.
   */
  public Verdict guess(UUID person, UUID challenge, GuessWish wish) {
    GuessWish.Checked checked = wish.checked();
    return tx.asSystem(
        TwoTruths.GUESS,
        () -> {
          // Guesses of one challenge come one after another, so that "earlier" means something.
          Open open = lock(person, challenge);
          if (open.challenge().owner().equals(person)) {
            throw Problem.forbidden("OWN_CHALLENGE", "It is your own: you know the lie.", Map.of());
          }
          if (!watching.maySee(person, open.challenge())) {
            throw Challenges.none();
          }
          Instant now = clock.instant();
          Verdict verdict = judge(open, checked);
          keep(person, open, checked, verdict, now);
          points.book(person, Points.Board.DETECTIVES, verdict.score(), now);
          if (!verdict.correct()) {
            points.book(open.challenge().owner(), Points.Board.LIARS, Score.FOOLED, now);
          }
          return verdict;
        });
  }

  /**
   * Reads what a guess is judged by, as it is when the locks are held: of rows that are locked a
   * statement that waited sees the newest state, of all others the one before it waited. The lie
   * changes no more once it is published; a hint is asked for before one guesses.
   */
  private Open lock(UUID person, UUID challenge) {
    return sql.sql(
            """
            select c.*, l.lie_index, t.votes_0, t.votes_1, t.votes_2, t.right_ones,
              exists (select from twotruths.hint h
                where h.challenge_id = c.id and h.user_id = ?) as hinted
            from twotruths.challenge c
            join twotruths.lie l on l.challenge_id = c.id
            join twotruths.tally t on t.challenge_id = c.id
            where c.id = ? and c.status = 'published' and not c.hidden
            for no key update of c, t
            """)
        .params(person, challenge)
        .query((row, n) -> open(row))
        .optional()
        .orElseThrow(Challenges::none);
  }

  private static Open open(ResultSet row) throws SQLException {
    double heat = row.getDouble("heat");
    return new Open(
        Challenges.challenge(row),
        row.wasNull() ? null : heat,
        row.getInt("lie_index"),
        row.getInt("right_ones"),
        List.of(row.getInt("votes_0"), row.getInt("votes_1"), row.getInt("votes_2")),
        row.getBoolean("hinted"));
  }

  private static Verdict judge(Open open, GuessWish.Checked g) {
    boolean correct = g.guess() == open.lie();
    int score =
        Score.of(correct, g.confidence(), open.challenge().guesses(), open.right(), open.hinted());
    List<Integer> votes = new ArrayList<>(open.votes());
    votes.set(g.guess(), votes.get(g.guess()) + 1);
    return new Verdict(
        g.guess(), g.confidence(), open.hinted(), correct, open.lie(), score, List.copyOf(votes));
  }

  /** Keeps the guess and counts it with the challenge, in one statement: others wait meanwhile. */
  private void keep(UUID person, Open open, GuessWish.Checked g, Verdict verdict, Instant now) {
    Challenge c = open.challenge();
    int guesses = c.guesses() + 1;
    int right = open.right() + (verdict.correct() ? 1 : 0);
    boolean kept =
        sql.sql(
                """
                with kept as (
                  insert into twotruths.response (id, user_id, challenge_id, guess, confidence,
                    decided_in_ms, hinted, correct, score, created_at)
                  values (:id, :person, :challenge, :guess, :confidence, :ms, :hinted, :correct,
                    :score, :now)
                  on conflict (challenge_id, user_id) do nothing returning id
                ), counted as (
                  update twotruths.challenge
                  set guesses = :guesses, heat = :heat, share_right = cast(:share as real)
                  where id = :challenge and status = 'published' and exists (select from kept)
                ), told as (
                  update twotruths.tally set votes_0 = :a, votes_1 = :b, votes_2 = :c,
                    right_ones = :right
                  where challenge_id = :challenge and exists (select from kept)
                )
                select exists (select from kept)
                """)
            .param("id", ids.next())
            .param("person", person)
            .param("challenge", c.id())
            .param("guess", g.guess())
            .param("confidence", g.confidence())
            .param("ms", g.decidedInMs())
            .param("hinted", verdict.hinted())
            .param("correct", verdict.correct())
            .param("score", verdict.score())
            .param("now", Sql.at(now))
            .param("guesses", guesses)
            .param("heat", Heat.after(open.heat(), now))
            // With its type: without, null makes the driver prepare the statement anew.
            .param("share", guesses < HARD_FROM ? null : (double) right / guesses, Types.DOUBLE)
            .param("a", verdict.votes().get(0))
            .param("b", verdict.votes().get(1))
            .param("c", verdict.votes().get(2))
            .param("right", right)
            .query(Boolean.class)
            .single();
    if (!kept) {
      throw Problem.conflict("ALREADY_GUESSED", "You have guessed already.");
    }
  }
}
