package app.quintet.platform.identity.code;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.MailCodeIssued;
import app.quintet.platform.identity.MailKind;
import app.quintet.platform.identity.code.CodeTable.Row;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Issues and redeems mailed codes: six digits for 10 minutes, burned after 5 wrong tries, a link
 * for 24 hours, each good once; a new one after 60 seconds, 30 an hour for one address.
 */
@Component
public final class Codes {
  static final String PURPOSE = "identity.codes";
  private static final Duration AGAIN_AFTER = Duration.ofSeconds(60);
  private static final int AN_HOUR = 30;
  private final Tx tx;
  private final CodeTable table;
  private final Clock clock;
  private final Ids ids;
  private final CodeSecret secret;
  private final Events events;

  /** A code that was right: whose it is and the address it was sent to. */
  public record Redeemed(UUID person, String email) {}

  Codes(Tx tx, CodeTable table, Clock clock, Ids ids, CodeSecret secret, Events events) {
    this.tx = tx;
    this.table = table;
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
          byte[] address = AddressKey.of(email);
          Duration wait = tooOften(kind, address);
          if (!wait.isZero()) {
            return wait;
          }
          UUID id = ids.next();
          table.add(new Row(id, person, person == null ? null : email), kind, address);
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
          Row row = table.newest(kind, AddressKey.of(email));
          if (row == null) {
            return Optional.<T>empty();
          }
          // A decoy is compared, too, and counts its tries like any other.
          boolean right = secret.isCode(row.id(), code);
          if (!right || row.person() == null) {
            table.countTry(row);
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
    return tx.asSystem(PURPOSE, () -> table.link(kind, id).flatMap(row -> use(row, work)));
  }

  private <T> Optional<T> use(Row row, Function<Redeemed, T> work) {
    UUID person = row.person();
    String email = row.email();
    if (person == null || email == null) {
      return Optional.empty();
    }
    table.useUp(row);
    return Optional.of(work.apply(new Redeemed(person, email)));
  }

  private Duration tooOften(MailKind kind, byte[] address) {
    Instant now = clock.instant();
    CodeTable.Sent sent = table.sentInTheLastHour(kind, address);
    Instant last = sent.last();
    if (last != null && now.isBefore(last.plus(AGAIN_AFTER))) {
      return Duration.between(now, last.plus(AGAIN_AFTER));
    }
    return sent.hour() >= AN_HOUR ? Duration.ofHours(1) : Duration.ZERO;
  }
}
