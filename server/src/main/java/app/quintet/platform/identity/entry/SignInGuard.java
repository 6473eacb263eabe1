package app.quintet.platform.identity.entry;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.code.AddressKey;
import app.quintet.platform.kernel.Problem;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins per address as typed. Five within 10 minutes lock it for 1 minute, the
 * next time for 2, then 4, up to an hour; a day of quiet forgets. Addresses nobody has are counted
 * alike. Recovering by mail still works while locked, so that nobody can be kept out for good.
 */
@Component
final class SignInGuard {
  private static final String PURPOSE = "identity.guard";
  private static final int FAILURES = 5;
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
  private static final Duration LONGEST_LOCK = Duration.ofHours(1);
  private static final Duration FORGOTTEN = Duration.ofDays(1);
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;

  private record State(int failures, Instant since, int locks, @Nullable Instant lockedUntil) {}

  SignInGuard(Tx tx, JdbcClient db, Clock clock) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
  }

  /** 423 while the address is locked. */
  void refuseIfLocked(String email) {
    Instant until = tx.asSystem(PURPOSE, () -> read(email, "").lockedUntil());
    Instant now = clock.instant();
    if (until != null && now.isBefore(until)) {
      throw Problem.locked(
          "Too many failed tries. Please wait, or recover your account.",
          Duration.between(now, until));
    }
  }

  /** Counts one failure; true if it was the one that locked. */
  boolean failed(String email) {
    return tx.asSystem(
        PURPOSE,
        () -> {
          Instant now = clock.instant();
          db.sql("delete from identity.sign_in_guard where changed_at < ?")
              .param(Timestamp.from(now.minus(FORGOTTEN)))
              .update();
          db.sql(
                  """
                  insert into identity.sign_in_guard (address, failures, since, locks, changed_at)
                  values (?, 0, ?, 0, ?) on conflict do nothing
                  """)
              .params(AddressKey.of(email), Timestamp.from(now), Timestamp.from(now))
              .update();
          State s = read(email, " for update");
          boolean fresh = now.isAfter(s.since().plus(WINDOW));
          int failures = fresh ? 1 : s.failures() + 1;
          boolean locks = failures >= FAILURES;
          write(
              email,
              locks ? 0 : failures,
              fresh || locks ? now : s.since(),
              locks ? s.locks() + 1 : s.locks(),
              locks ? now.plus(lock(s.locks())) : s.lockedUntil());
          return locks;
        });
  }

  /** Forgets the failures: the person is in, by password or by mail. */
  void passed(String email) {
    tx.asSystem(
        PURPOSE,
        () ->
            db.sql("delete from identity.sign_in_guard where address = ?")
                .param(AddressKey.of(email))
                .update());
  }

  private static Duration lock(int before) {
    Duration doubled = FIRST_LOCK.multipliedBy(1L << Math.min(before, 6));
    return doubled.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : doubled;
  }

  private State read(String email, String suffix) {
    return db.sql(
            "select failures, since, locks, locked_until from identity.sign_in_guard"
                + " where address = ?"
                + suffix)
        .param(AddressKey.of(email))
        .query(
            (rs, i) -> {
              Timestamp until = rs.getTimestamp(4);
              return new State(
                  rs.getInt(1),
                  rs.getTimestamp(2).toInstant(),
                  rs.getInt(3),
                  until == null ? null : until.toInstant());
            })
        .optional()
        .orElse(new State(0, clock.instant(), 0, null));
  }

  private void write(
      String email, int failures, Instant since, int locks, @Nullable Instant until) {
    db.sql(
            """
            update identity.sign_in_guard
            set failures = ?, since = ?, locks = ?, locked_until = ?, changed_at = ?
            where address = ?
            """)
        .param(failures)
        .param(Timestamp.from(since))
        .param(locks)
        .param(until == null ? null : Timestamp.from(until))
        .param(Timestamp.from(clock.instant()))
        .param(AddressKey.of(email))
        .update();
  }
}
