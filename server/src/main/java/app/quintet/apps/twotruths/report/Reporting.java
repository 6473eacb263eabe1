package app.quintet.apps.twotruths.report;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.apps.twotruths.challenge.Watching;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import app.quintet.platform.vault.Vault;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reporting a challenge: the first report hides it until a moderator has looked. */
@Component
public class Reporting {
  private static final int LONGEST_NOTE = 500;
  private final Tx tx;
  private final JdbcClient sql;
  private final Watching watching;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;

  Reporting(Tx tx, JdbcClient sql, Watching watching, Vault vault, Ids ids, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.watching = watching;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps a report; again by the same person changes nothing. 422 with all faults, 404 for what
   * this person may not see, 403 {@code OWN_CHALLENGE} for their own.
   */
  public void report(UUID person, UUID challenge, @Nullable String reason, @Nullable String note) {
    String words = Text.clean(note);
    Reason why = Reason.orNull(reason);
    new Faults()
        .require(why != null, "reason", "one_of", "One of " + Arrays.toString(wires()) + ".")
        .require(Text.length(words) <= LONGEST_NOTE, "note", "size", "At most 500 characters.")
        .throwIfAny();
    Challenge c = watching.see(person, challenge);
    if (c.owner().equals(person)) {
      throw Problem.forbidden("OWN_CHALLENGE", "It is your own: delete it.", Map.of());
    }
    try {
      tx.as(person, () -> keep(person, challenge, why, words));
    } catch (DataIntegrityViolationException gone) {
      throw Challenges.none();
    }
  }

  private void keep(UUID person, UUID challenge, @Nullable Reason why, String words) {
    lock(challenge);
    UUID id = ids.next();
    byte[] note = words.isEmpty() ? null : vault.seal(person, "twotruths.report.note/" + id, words);
    sql.sql(
            """
            insert into twotruths.report (id, user_id, challenge_id, reason, note, created_at)
            values (?, ?, ?, ?, cast(? as bytea), ?) on conflict (challenge_id, user_id) do nothing
            """)
        .params(
            Arrays.asList(
                id,
                person,
                challenge,
                String.valueOf(why == null ? null : why.wire()),
                note,
                Sql.at(clock.instant())))
        .update();
    tx.asSystem(
        TwoTruths.MODERATE,
        () -> {
          sql.sql(
                  """
                  update twotruths.challenge set hidden = true, updated_at = ?
                  where id = ? and looked_at is null and status = 'published' and not hidden
                  """)
              .params(Sql.at(clock.instant()), challenge)
              .update();
        });
  }

  private void lock(UUID challenge) {
    boolean there =
        tx.asSystem(
            TwoTruths.MODERATE,
            () ->
                sql.sql("select id from twotruths.challenge where id = ? for no key update")
                    .param(challenge)
                    .query(UUID.class)
                    .optional()
                    .isPresent());
    if (!there) {
      throw Challenges.none();
    }
  }

  private static String[] wires() {
    return Arrays.stream(Reason.values()).map(Reason::wire).toArray(String[]::new);
  }
}
