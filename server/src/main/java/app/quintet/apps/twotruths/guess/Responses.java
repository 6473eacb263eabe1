package app.quintet.apps.twotruths.guess;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What somebody guessed. */
@Component
public class Responses {
  private final Tx tx;

  Responses(Tx tx) {
    this.tx = tx;
  }

  /** Those of these challenges that the person has guessed. */
  public Set<UUID> guessed(UUID person, Collection<UUID> challenges) {
    if (challenges.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        tx.read(
            person,
            """
            select challenge_id from twotruths.response
            where user_id = ? and challenge_id = any (cast(? as uuid[]))
            """,
            (row, n) -> Sql.uuid(row, "challenge_id"),
            person,
            Sql.array(challenges)));
  }

  /** What the person's guess taught them, with the votes as they are now; empty before it. */
  public Optional<Verdict> verdict(UUID person, UUID challenge) {
    return tx
        .once(
            TwoTruths.RESULTS,
            """
            select r.*, l.lie_index, t.votes_0, t.votes_1, t.votes_2 from twotruths.response r
            join twotruths.lie l on l.challenge_id = r.challenge_id
            join twotruths.tally t on t.challenge_id = r.challenge_id
            where r.user_id = ? and r.challenge_id = ?
            """,
            (row, n) ->
                new Verdict(
                    row.getInt("guess"),
                    row.getInt("confidence"),
                    row.getBoolean("hinted"),
                    row.getBoolean("correct"),
                    row.getInt("lie_index"),
                    row.getInt("score"),
                    List.of(row.getInt("votes_0"), row.getInt("votes_1"), row.getInt("votes_2"))),
            person,
            challenge)
        .stream()
        .findFirst();
  }
}
