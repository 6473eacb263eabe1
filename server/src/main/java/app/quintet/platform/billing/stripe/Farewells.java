package app.quintet.platform.billing.stripe;

import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Ends what an erased person pays for: deleting a customer at the store cancels their subscriptions
 * there at once.
 */
@Component
public class Farewells implements JobHandler<Farewells.Farewell> {
  private static final JobKind<Farewell> KIND =
      new JobKind<>("billing.farewell", Farewell.class, JobKind.Priority.NOTIFICATION);
  // What the store tells then must find the account gone, or it would be kept under its name.
  private static final Duration LATER = Duration.ofMinutes(15);
  private final Jobs jobs;
  private final Stores stores;
  private final Customers customers;
  private final Clock clock;

  Farewells(Jobs jobs, Stores stores, Customers customers, Clock clock) {
    this.jobs = jobs;
    this.stores = stores;
    this.customers = customers;
    this.clock = clock;
  }

  /** Names no person of ours: the job must survive what it does. */
  public record Farewell(String source, String customer) {}

  /** Schedules it for every store the person is known at; part of the current transaction. */
  public void schedule(UUID person) {
    for (String source : List.of(StripeItself.SOURCE, "sandbox")) {
      customers
          .find(person, source)
          .ifPresent(
              customer ->
                  jobs.schedule(
                      KIND,
                      source + ":" + customer.storeId(),
                      new Farewell(source, customer.storeId()),
                      clock.instant().plus(LATER)));
    }
  }

  @Override
  public JobKind<Farewell> kind() {
    return KIND;
  }

  @Override
  public void run(String key, Farewell job) {
    try {
      stores.call(stores.named(job.source()), c -> c.v1().customers().delete(job.customer()));
    } catch (Problem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      // Deleted by the try before this one.
    }
  }
}
