package app.quintet.apps.twotruths.analysis;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.apps.twotruths.challenge.Watching;
import app.quintet.apps.twotruths.guess.Responses;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One signal before guessing, for half the score; premium. */
@Component
public class Hints {
  private static final String SIGNAL = "voice_deviation";
  private final Tx tx;
  private final JdbcClient sql;
  private final Watching watching;
  private final Responses responses;
  private final Telling telling;
  private final Paid paid;

  /** What hints are asked with. */
  @Component
  record Paid(Entitlements entitlements, Clock clock) {}

  Hints(Tx tx, JdbcClient sql, Watching watching, Responses responses, Telling telling, Paid paid) {
    this.tx = tx;
    this.sql = sql;
    this.watching = watching;
    this.responses = responses;
    this.telling = telling;
    this.paid = paid;
  }

  /**
   * A hint.
   *
   * @param signal what it is about
   * @param position the statement that stands out by it; true or not
   */
  public record Hint(String signal, int position, String note) {}

  /**
   * The hint for a challenge, the same one again when asked again. 402 without premium, 404 for
   * what this person may not see, 403 for their own, 409 {@code ALREADY_GUESSED} or {@code
   * NO_SIGNAL} (then the score is not halved).
   */
  public Hint ask(UUID person, UUID challenge) {
    Challenge c = watching.see(person, challenge);
    if (c.owner().equals(person)) {
      throw Problem.forbidden("OWN_CHALLENGE", "It is your own: you know the lie.", Map.of());
    }
    if (!paid.entitlements.entitled(person, TwoTruths.PREMIUM)) {
      throw Problem.entitlementRequired(TwoTruths.PREMIUM, "Hints come with premium.");
    }
    if (!responses.guessed(person, List.of(challenge)).isEmpty()) {
      throw Problem.conflict("ALREADY_GUESSED", "You have guessed already.");
    }
    Integer position = telling.mostDeviating(c.owner(), challenge);
    if (position == null) {
      throw Problem.conflict("NO_SIGNAL", "No statement stands out here, so there is no hint.");
    }
    try {
      tx.as(person, () -> keep(person, challenge, position));
    } catch (DataIntegrityViolationException gone) {
      throw Challenges.none();
    }
    return new Hint(SIGNAL, position, Telling.NOTE);
  }

  private void keep(UUID person, UUID challenge, int position) {
    sql.sql(
            """
            insert into twotruths.hint (user_id, challenge_id, position, signal, created_at)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(person, challenge, position, SIGNAL, Sql.at(paid.clock.instant()))
        .update();
  }
}
