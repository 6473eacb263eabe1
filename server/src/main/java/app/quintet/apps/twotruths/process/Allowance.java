package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Sql;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may publish, and how much: three in any seven days, without a limit with premium. */
@Component
class Allowance {
  static final int FREE = 3;
  static final Duration WINDOW = Duration.ofDays(7);
  private final JdbcClient sql;
  private final Accounts accounts;
  private final Entitlements entitlements;
  private final Clock clock;

  Allowance(JdbcClient sql, Accounts accounts, Entitlements entitlements, Clock clock) {
    this.sql = sql;
    this.accounts = accounts;
    this.entitlements = entitlements;
    this.clock = clock;
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
    int used =
        sql.sql(
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
    if (used >= FREE) {
      throw Problem.entitlementRequired(
          TwoTruths.PREMIUM,
          "Three challenges in seven days are free; premium has no limit.",
          Map.of("limit", FREE, "used", used, "window_days", WINDOW.toDays()));
    }
  }
}
