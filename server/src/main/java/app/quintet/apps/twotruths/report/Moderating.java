package app.quintet.apps.twotruths.report;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.StrongSession;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a moderator sees and decides; each look and decision is audited. */
@Component
public class Moderating {
  private static final int MOST = 100;
  private final Tx tx;
  private final JdbcClient sql;
  private final Releasing releasing;
  private final StrongSession strong;
  private final Audit audit;
  private final Clock clock;

  Moderating(
      Tx tx, JdbcClient sql, Releasing releasing, StrongSession strong, Audit audit, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.releasing = releasing;
    this.strong = strong;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A challenge that waits for a look.
   *
   * @param hidden by a report; else it is held before publishing
   * @param reports how many there are, by reason
   */
  public record Waiting(
      UUID id,
      UUID owner,
      String title,
      String status,
      boolean hidden,
      Map<String, Integer> reports,
      Instant since) {}

  /** What a moderator decided. */
  public enum Decision {
    PUBLISH,
    REJECT
  }

  private record Count(UUID challenge, String reason, int times) {}

  /** What waits, the longest first; 404 for everybody who is no moderator. */
  public List<Waiting> waiting(Person moderator) {
    admit(moderator);
    List<Challenge> found =
        tx.once(
            TwoTruths.MODERATE,
            """
            select * from twotruths.challenge where status = 'held' or hidden
            order by updated_at limit ?
            """,
            (row, n) -> Challenges.challenge(row),
            MOST);
    List<Count> counts = counts(found.stream().map(Challenge::id).toList());
    return found.stream().map(c -> waiting(c, counts)).toList();
  }

  private List<Count> counts(List<UUID> challenges) {
    return tx.once(
        TwoTruths.MODERATE,
        """
        select challenge_id, reason, count(*) as times from twotruths.report
        where challenge_id = any (cast(? as uuid[])) group by 1, 2
        """,
        (row, n) ->
            new Count(Sql.uuid(row, "challenge_id"), row.getString("reason"), row.getInt("times")),
        Sql.array(challenges));
  }

  private static Waiting waiting(Challenge c, List<Count> counts) {
    Map<String, Integer> reports = new TreeMap<>();
    counts.stream()
        .filter(count -> count.challenge().equals(c.id()))
        .forEach(count -> reports.put(count.reason(), count.times()));
    return new Waiting(
        c.id(), c.owner(), c.title(), c.status().wire(), c.hidden(), reports, c.updatedAt());
  }

  /** The challenge itself, to be watched by a moderator. */
  public Challenge look(Person moderator, UUID challenge) {
    admit(moderator);
    Challenge c = one(challenge, "");
    note(moderator, "twotruths.looked_at", c);
    return c;
  }

  /**
   * Publishes what was held or hidden, after which reports alone hide it no more, or rejects it.
   * 404 for what does not wait, and for everybody who is no moderator.
   */
  public void decide(Person moderator, UUID challenge, Decision decision) {
    admit(moderator);
    tx.asSystem(
        TwoTruths.MODERATE,
        () -> {
          Challenge c = one(challenge, " and (status = 'held' or hidden) for update");
          Instant now = clock.instant();
          if (decision == Decision.PUBLISH) {
            releasing.release(c, now);
          } else {
            reject(c, now);
          }
          sql.sql("update twotruths.challenge set looked_at = ? where id = ?")
              .params(Sql.at(now), challenge)
              .update();
          note(moderator, "twotruths." + decision.name().toLowerCase(Locale.ROOT), c);
        });
  }

  private void reject(Challenge c, Instant now) {
    sql.sql(
            """
            update twotruths.challenge set status = ?, problem = 'moderator', hidden = false,
              step = null, updated_at = ?
            where id = ?
            """)
        .params(ChallengeStatus.REJECTED.wire(), Sql.at(now), c.id())
        .update();
    releasing.close(c);
  }

  private Challenge one(UUID challenge, String more) {
    return tx
        .once(
            TwoTruths.MODERATE,
            "select * from twotruths.challenge where id = ?" + more,
            (row, n) -> Challenges.challenge(row),
            challenge)
        .stream()
        .findFirst()
        .orElseThrow(Challenges::none);
  }

  private void note(Person moderator, String action, Challenge c) {
    audit.record(moderator.id(), action, c.owner(), Map.of("challenge", c.id().toString()));
  }

  private void admit(@Nullable Person moderator) {
    boolean allowed =
        moderator != null
            && (moderator.has(Role.MODERATOR)
                || moderator.has(Role.ADMIN)
                || moderator.has(Role.SUPER_ADMIN));
    if (!allowed) {
      throw Problem.notFound("page");
    }
    strong.require();
  }
}
