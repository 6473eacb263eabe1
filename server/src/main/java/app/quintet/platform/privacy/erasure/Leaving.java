package app.quintet.platform.privacy.erasure;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.Closing;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.SecurityNoticed;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asking for the end of one's account, and taking that back. */
@Component
public class Leaving {
  /** How long one may come back. */
  public static final Duration GRACE = Duration.ofDays(30);

  private final Tx tx;
  private final ErasureTable table;
  private final Closing closing;
  private final Accounts accounts;
  private final Office office;
  private final Clock clock;

  /** Who does it when it is due, and who writes down that it was asked for. */
  @Component
  record Office(Jobs jobs, Audit audit, Ids ids, Events events) {}

  Leaving(
      Tx tx, ErasureTable table, Closing closing, Accounts accounts, Office office, Clock clock) {
    this.tx = tx;
    this.table = table;
    this.closing = closing;
    this.accounts = accounts;
    this.office = office;
    this.clock = clock;
  }

  /**
   * Locks the account at once, ends every session, and erases everything after the grace, or at
   * once. Asking again later with {@code now} shortens the grace. A guest has no way back in and
   * must therefore say {@code now}: 409 {@code GUESTS_LEAVE_AT_ONCE}.
   */
  public Erasure leave(UUID person, boolean now) {
    Account account = accounts.get(person);
    if (account.guest() && !now) {
      throw Problem.conflict(
          "GUESTS_LEAVE_AT_ONCE",
          "A guest cannot sign in again to come back: ask for the erasure now, for good.");
    }
    Instant at = clock.instant();
    Instant due = now ? at : at.plus(GRACE);
    return tx.as(
        person,
        () -> {
          Erasure wish = table.wish(person, office.ids().next(), at, due, account.language());
          closing.lock(person, wish.dueAt());
          String job = wish.id().toString();
          if (!office.jobs().schedule(Erasing.KIND, job, new Erasing.Ending(wish.id()), due)) {
            office.jobs().reschedule(Erasing.KIND, job, wish.dueAt());
          }
          office
              .audit()
              .record(
                  person, "privacy.erasure_asked", person, Map.of("due", wish.dueAt().toString()));
          if (!now) {
            var notice = new SecurityNoticed(person, SecurityNotice.ACCOUNT_CLOSING, at);
            office.events().publish(notice);
          }
          return wish;
        });
  }

  /** Opens the account again; 409 {@code ERASURE_BEGUN} when it is too late. */
  public void stay(UUID person) {
    tx.as(
        person,
        () -> {
          Optional<UUID> taken = table.takeBack(person);
          if (taken.isEmpty() && table.of(person).isPresent()) {
            throw Problem.conflict("ERASURE_BEGUN", "It is too late: the erasure has begun.");
          }
          taken.ifPresent(id -> office.jobs().cancel(Erasing.KIND, id.toString()));
          closing.keep(person);
        });
  }

  /** The person's own wish, if they have one. */
  public Optional<Erasure> wish(UUID person) {
    return table.of(person);
  }

  /** What became of an erasure, by the number on its receipt; names nobody. */
  public Erasure receipt(UUID id) {
    return table.receipt(id).orElseThrow(() -> Problem.notFound("receipt"));
  }
}
