package app.quintet.platform.identity.code;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.MailCodeIssued;
import app.quintet.platform.identity.MailKind;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Issues and redeems mailed codes: six digits for 10 minutes, burned after 5 wrong tries, a link
 * for 24 hours, each good once; a new one after 60 seconds, 30 an hour for one address.
 */
@Component
public final class Codes {
  static final Duration CODE_LIFE = Duration.ofMinutes(10);
  static final Duration LINK_LIFE = Duration.ofHours(24);
  static final String PURPOSE = "identity.codes";
  private static final Duration AGAIN_AFTER = Duration.ofSeconds(60);
  private static final int AN_HOUR = 30;
  private static final int TRIES = 5;
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final Ids ids;
  private final CodeSecret secret;
  private final Events events;

  /** A code that was right: whose it is and the address it was sent to. */
  public record Redeemed(UUID person, String email) {}

  /** An issued code; without person and address a decoy. */
  record Row(UUID id, @Nullable UUID person, @Nullable String email) {}

  Codes(Tx tx, JdbcClient db, Clock clock, Ids ids, CodeSecret secret, Events events) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.ids = ids;
    this.secret = secret;
    this.events = events;
  }

  /**
   * Issues a code for this address in the current transaction. Without a person it leaves a decoy
   * with the same traces. Too soon or too often: 429, whoever has the address.
   */
  public void issue(MailKind kind, @Nullable UUID person, String email) {
    Duration wait = issueOrWait(kind, person, email);
    if (!wait.isZero()) {
      throw Problem.rateLimited(wait);
    }
  }

  /** Like {@link #issue}, but answers how long to wait instead of refusing; zero if issued. */
  public Duration issueOrWait(MailKind kind, @Nullable UUID person, String email) {
    return tx.asSystem(
        PURPOSE,
        () -> {
          Instant now = clock.instant();
          byte[] address = AddressKey.of(email);
          Duration wait = tooOften(kind, address, now);
          if (!wait.isZero()) {
            return wait;
          }
          UUID id = ids.next();
          db.sql(
                  """
                  insert into identity.mailed_code (id, user_id, address, kind, email, created_at)
                  values (?, ?, ?, ?, ?, ?)
                  """)
              .param(id)
              .param(person)
              .param(address)
              .param(kind.wire())
              .param(person == null ? null : email)
              .param(Timestamp.from(now))
              .update();
          events.publish(new MailCodeIssued(id));
          return Duration.ZERO;
        });
  }

  /**
   * Redeems the newest code of this address and runs the work in the same transaction; empty if the
   * code is wrong, old, burned or was never sent. The work runs as the system for codes and names
   * whom it acts for itself.
   */
  public <T> Optional<T> redeem(
      MailKind kind, String email, String code, Function<Redeemed, T> work) {
    return tx.asSystem(
        PURPOSE,
        () -> {
          Row row = newest(kind, AddressKey.of(email));
          if (row == null) {
            return Optional.<T>empty();
          }
          // A decoy is compared, too, and counts its tries like any other.
          boolean right = secret.isCode(row.id(), code);
          if (!right || row.person() == null) {
            countTry(row);
            return Optional.<T>empty();
          }
          return use(row, work);
        });
  }

  /** Redeems a link in the same way; the newest of its kind need not be the one that is used. */
  public <T> Optional<T> redeemLink(MailKind kind, String token, Function<Redeemed, T> work) {
    UUID id = secret.idOf(token).orElse(null);
    if (id == null) {
      return Optional.empty();
    }
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    select id, user_id, email from identity.mailed_code
                    where id = ? and kind = ? and used_at is null and created_at > ? for update
                    """)
                .params(id, kind.wire(), Timestamp.from(clock.instant().minus(LINK_LIFE)))
                .query(
                    (rs, i) ->
                        new Row(
                            rs.getObject(1, UUID.class),
                            rs.getObject(2, UUID.class),
                            rs.getString(3)))
                .optional()
                .flatMap(row -> use(row, work)));
  }

  private <T> Optional<T> use(Row row, Function<Redeemed, T> work) {
    UUID person = row.person();
    String email = row.email();
    if (person == null || email == null) {
      return Optional.empty();
    }
    useUp(row);
    return Optional.of(work.apply(new Redeemed(person, email)));
  }

  /** One success uses up every code of the kind that is still on its way to this address. */
  void useUp(Row row) {
    db.sql(
            """
            update identity.mailed_code c set used_at = ? from identity.mailed_code o
            where o.id = ? and c.address = o.address and c.kind = o.kind and c.used_at is null
            """)
        .params(Timestamp.from(clock.instant()), row.id())
        .update();
  }

  /** Counts a wrong try; at five the code is burned. */
  void countTry(Row row) {
    db.sql("update identity.mailed_code set tries = tries + 1 where id = ?")
        .param(row.id())
        .update();
  }

  /** The code of this kind sent last to this address, locked; null if it cannot be used. */
  @Nullable Row newest(MailKind kind, byte[] address) {
    return db.sql(
            """
            select id, user_id, email from (
              select * from identity.mailed_code where address = ? and kind = ?
              order by created_at desc, id desc limit 1) c
            where used_at is null and tries < ? and created_at > ?
            """)
        .params(address, kind.wire(), TRIES, Timestamp.from(clock.instant().minus(CODE_LIFE)))
        .query(
            (rs, i) ->
                new Row(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class), rs.getString(3)))
        .optional()
        .filter(row -> lockedStillOpen(row.id()))
        .orElse(null);
  }

  // Ten guesses at once must count one after the other: lock the row, then look at its tries again.
  private boolean lockedStillOpen(UUID id) {
    return db.sql(
            """
            select used_at is null and tries < ? from identity.mailed_code where id = ? for update
            """)
        .params(TRIES, id)
        .query(Boolean.class)
        .single();
  }

  private Duration tooOften(MailKind kind, byte[] address, Instant now) {
    db.sql("delete from identity.mailed_code where created_at < ? and address = ?")
        .params(Timestamp.from(now.minus(LINK_LIFE.multipliedBy(2))), address)
        .update();
    record Sent(@Nullable Instant last, int hour) {}
    Sent sent =
        db.sql(
                """
                select max(created_at) filter (where kind = ?), count(*)
                from identity.mailed_code where address = ? and created_at > ?
                """)
            .params(kind.wire(), address, Timestamp.from(now.minus(Duration.ofHours(1))))
            .query(
                (rs, i) -> {
                  Timestamp last = rs.getTimestamp(1);
                  return new Sent(last == null ? null : last.toInstant(), rs.getInt(2));
                })
            .single();
    Instant last = sent.last();
    if (last != null && now.isBefore(last.plus(AGAIN_AFTER))) {
      return Duration.between(now, last.plus(AGAIN_AFTER));
    }
    return sent.hour() >= AN_HOUR ? Duration.ofHours(1) : Duration.ZERO;
  }
}
