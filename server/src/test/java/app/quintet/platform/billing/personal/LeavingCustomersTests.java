package app.quintet.platform.billing.personal;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Buyer;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.privacy.Everywhere;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody pays on for an account that is erased, and what the law wants kept names nobody. */
@QuintetTest
class LeavingCustomersTests {
  private static final String WORK =
      "select count(*) from jobs.scheduled_tasks where position('%s'::bytea in task_data) > 0";
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired List<RecurringJob> jobs;

  @Test
  void whoLeavesPaysNoMoreAndTheirInvoicesStayUnderAPseudonym() throws Exception {
    TestPerson person = people.verified();
    Buyer.buys(people, person);
    Await.until("the trial", () -> count("subscription where user_id = '%s'", person) == 1);
    clock.advance(Duration.ofDays(8));
    jobs.stream().filter(job -> job.name().equals("billing.test_store")).forEach(RecurringJob::run);
    Await.until("the invoice", () -> count("invoice where user_id = '%s'", person) == 1);
    // What runs while somebody is erased ends by itself, a little later.
    Await.until("the receipt", () -> text(WORK, person).equals("0"));
    String number = text("select number from billing.invoice where user_id = '%s'", person);
    String customer = text("select store_id from billing.customer where user_id = '%s'", person);
    String receipt =
        people
            .again(person)
            .api()
            .send("DELETE", "/api/v1/privacy/account", Map.of("now", true))
            .mustBe(202)
            .data()
            .get("receipt")
            .asString();
    Await.until("the erasure", () -> erased(receipt));
    clock.advance(Duration.ofMinutes(16));
    Await.until(
        "the end at the store",
        () ->
            count(
                    "store_event where applied_at is not null and '"
                        + customer
                        + "' = any (customers) and type = 'customer.subscription.deleted'",
                    person)
                == 1);
    assertThat(
            text("select pseudonym from billing.invoice where number = '" + number + "'", person))
        .startsWith("erased:");
    assertThat(Everywhere.mentions(person.id().toString()))
        .as("the test store stands in for a real one, which keeps its own books")
        .isSubsetOf("vault.erased", "billing.sandbox_object");
    clock.advance(Duration.ofDays(40));
    jobs.stream().filter(job -> job.name().equals("billing.test_store")).forEach(RecurringJob::run);
    assertThat(
            count("sandbox_object where kind = 'charge' and customer = '" + customer + "'", person))
        .as("charged once, and never again")
        .isEqualTo(1);
  }

  private boolean erased(String receipt) {
    String path = "/api/v1/privacy/receipts/" + receipt;
    return !people.nobody().get(path).mustBe(200).data().get("erased_at").isNull();
  }

  private static int count(String what, TestPerson person) {
    return Integer.parseInt(text("select count(*) from billing." + what, person));
  }

  private static String text(String query, TestPerson person) {
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement();
        var rows = sql.executeQuery(query.formatted(person.id()))) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
