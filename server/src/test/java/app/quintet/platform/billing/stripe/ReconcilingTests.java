package app.quintet.platform.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Buyer;
import app.quintet.platform.billing.Entitlements;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a store told and nobody heard is found in the night. */
@QuintetTest
class ReconcilingTests {
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired Reconciling reconciling;

  @Test
  void aWebhookThatNeverArrivedIsTakenInAndASubscriptionThatDriftedIsMended() throws Exception {
    TestPerson person = people.verified();
    Buyer.buys(people, person);
    Await.until("the trial", () -> !entitlements.list(person.id()).isEmpty());
    Await.until("everything told", () -> reconciled().missed() == 0);
    // As if the webhooks had been lost: the ledger, the events and the subscription forget.
    forget(person, "delete from billing.store_event where '%s' = any (customers)");
    forget(person, "delete from billing.subscription where user_id = '%s'");
    assertThat(reconciled().missed()).isGreaterThanOrEqualTo(2);
    assertThat(person.api().get("/api/v1/billing/subscriptions").mustBe(200).data().size())
        .isEqualTo(1);
    forget(person, "update billing.subscription set status = 'past_due' where user_id = '%s'");
    assertThat(reconciled().drifted()).isEqualTo(1);
    assertThat(
            person
                .api()
                .get("/api/v1/billing/subscriptions")
                .data()
                .get(0)
                .get("status")
                .asString())
        .isEqualTo("trialing");
    assertThat(reconciled().drifted()).isZero();
  }

  private Reconciling.Report reconciled() {
    return reconciling.round().stream()
        .filter(report -> report.source().equals("sandbox"))
        .findFirst()
        .orElseThrow();
  }

  private static void forget(TestPerson person, String sql) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var statement = connection.createStatement()) {
      statement.execute(sql.formatted(person.id()));
    }
  }
}
