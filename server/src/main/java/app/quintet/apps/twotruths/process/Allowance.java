package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may publish, and how much: three in any seven days, without a limit with premium. */
@Component
public class Allowance {
  static final int FREE = 3;
  static final Duration WINDOW = Duration.ofDays(7);
  private final Tx tx;
  private final JdbcClient sql;
  private final Accounts accounts;
  private final Entitlements entitlements;
  private final Clock clock;

  Allowance(Tx tx, JdbcClient sql, Accounts accounts, Entitlements entitlements, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.accounts = accounts;
    this.entitlements = entitlements;
    this.clock = clock;
  }

  /**
   * What is left of the free ones.
   *
   * @param limit how many are free in the window; null for no limit
   * @param used how many of them are published or under way
   * @param nextAt when the next one becomes free again, if all are used and none is under way
   */
  public record Left(
      @Nullable Integer limit, int used, long windowDays, @Nullable Instant nextAt) {}

  /** What this person may still publish without paying. */
  public Left left(UUID person) {
    boolean unlimited = entitlements.entitled(person, TwoTruths.PREMIUM);
    return tx.as(
        person,
        () -> {
          int used = used(person);
          Instant next = unlimited || used < FREE ? null : nextAt(person);
          return new Left(unlimited ? null : FREE, used, WINDOW.toDays(), next);
        });
  }

  /** Refuses whoever may show nothing to others yet; answers whether they have no limit. */
  boolean admit(UUID person) {
    Account account = accounts.get(person);
    if (!account.verified()) {
      throw Problem.forbidden(
          "VERIFICATION_REQUIRED",
          "Confirm your e-mail address or phone before you show something to others.",
          Map.of());
    }
    if (account.username() == null) {
      throw Problem.forbidden(
          "USERNAME_REQUIRED", "Choose a username before you show something to others.", Map.of());
    }
    return entitlements.entitled(person, TwoTruths.PREMIUM);
  }

  /**
   * Refuses what exceeds the free ones; what is under way counts, so that several at once don't
   * overrun it, and so does what was published and deleted. Part of the person's transaction, which
   * it makes wait for another of the same person.
   */
  void take(UUID person, boolean unlimited) {
    if (unlimited) {
      return;
    }
    sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param("twotruths.publish/" + person)
        .query(Integer.class)
        .single();
    int used = used(person);
    if (used >= FREE) {
      throw Problem.entitlementRequired(
          TwoTruths.PREMIUM,
          "Three challenges in seven days are free; premium has no limit.",
          Map.of("limit", FREE, "used", used, "window_days", WINDOW.toDays()));
    }
  }

  private int used(UUID person) {
    return sql.sql(
            """
            select (select count(*) from twotruths.publication
                where user_id = :person and at > :since)
              + (select count(*) from twotruths.challenge
                where user_id = :person and status in ('processing', 'held'))
            """)
        .param("person", person)
        .param("since", Sql.at(clock.instant().minus(WINDOW)))
        .query(Integer.class)
        .single();
  }

  /** The oldest one that counts leaves the window first; what is under way says nothing yet. */
  private @Nullable Instant nextAt(UUID person) {
    return sql.sql(
            """
            select at from twotruths.publication where user_id = :person and at > :since
            order by at desc offset :enough limit 1
            """)
        .param("person", person)
        .param("since", Sql.at(clock.instant().minus(WINDOW)))
        .param("enough", FREE - 1)
        .query((row, n) -> Sql.instant(row, "at").plus(WINDOW))
        .optional()
        .orElse(null);
  }
}
