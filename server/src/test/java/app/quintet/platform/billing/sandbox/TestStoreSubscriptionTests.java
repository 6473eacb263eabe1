package app.quintet.platform.billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a subscription: failing cards, other plans, and its end. */
@QuintetTest
class TestStoreSubscriptionTests extends TestStoreCustomers {
  @Test
  void aCardThatExpiresLeadsThroughPastDueAndUnpaidAndBackWithAnotherCard() throws Exception {
    TestPerson person = people.verified();
    buy(person, "month", "pm_card_expires");
    Await.until("the trial", () -> state(person).equals("trialing trial"));
    later(Duration.ofDays(8));
    Await.until("past due", () -> state(person).equals("past_due payment_failed"));
    Await.value("a letter", () -> letter(person, "A payment failed"));
    later(Duration.ofDays(8));
    Await.until("unpaid", () -> entitlements.list(person.id()).isEmpty());
    Await.value("another letter", () -> letter(person, "Your plan has ended"));
    String portal =
        post(person, "portal", Map.of("back", "/flirtcraft/account/plans"))
            .mustBe(201)
            .data()
            .get("url")
            .asString();
    assertThat(get(portal).body()).contains("FlirtCraft Premium: unpaid");
    form(portal + "/card", "card=pm_card_visa");
    Await.until("back again", () -> state(person).equals("active renews"));
    assertThat(invoices(person).size()).isEqualTo(1);
    form(portal + "/refund", "");
    Await.until("the refund", () -> entitlements.list(person.id()).isEmpty());
    Await.value("a credit note", () -> letter(person, "Your credit note"));
  }

  @Test
  void goingUpIsChargedInProportionAndGoingDownBeginsWithTheNextPeriod() throws Exception {
    TestPerson person = people.verified();
    buy(person, "month", "pm_card_visa");
    Await.until("the trial", () -> state(person).equals("trialing trial"));
    later(Duration.ofDays(8));
    Await.until("active", () -> state(person).equals("active renews"));
    later(Duration.ofDays(10));
    String id = subscription(person).get("id").asString();
    JsonNode up = change(person, id, "year").mustBe(200).data();
    assertThat(up.get("period").asString()).isEqualTo("year");
    Await.until("two payments", () -> invoices(person).size() == 2);
    assertThat(invoices(person).get(0).get("cents").asInt())
        .as("a year less what was left of the month")
        .isBetween(5_999 - 800, 5_999 - 500);
    TestPerson careful = people.verified();
    buy(careful, "year", "pm_card_visa");
    Await.until("the trial", () -> state(careful).equals("trialing trial"));
    JsonNode down =
        change(careful, subscription(careful).get("id").asString(), "month").mustBe(200).data();
    assertThat(down.get("period").asString()).isEqualTo("year");
    assertThat(down.get("next_period").asString()).isEqualTo("month");
    later(Duration.ofDays(8));
    Await.until("a month", () -> subscription(careful).get("period").asString().equals("month"));
    Await.until("its payment", () -> invoices(careful).size() == 1);
    assertThat(invoices(careful).get(0).get("cents").asInt()).isEqualTo(999);
  }

  @Test
  void aCancellationKeepsWhatIsPaidAndCanBeTakenBack() throws Exception {
    TestPerson person = people.verified();
    buy(person, "year", "pm_card_visa");
    Await.until("the trial", () -> state(person).equals("trialing trial"));
    Map<String, Object> body = Map.of("subscription", subscription(person).get("id").asString());
    assertThat(post(person, "cancel", body).mustBe(200).data().get("renews").asBoolean()).isFalse();
    assertThat(state(person)).isEqualTo("canceled will_not_renew");
    assertThat(post(person, "resume", body).mustBe(200).data().get("renews").asBoolean()).isTrue();
    assertThat(state(person)).isEqualTo("trialing trial");
    post(person, "cancel", body).mustBe(200);
    later(Duration.ofDays(8));
    Await.until("the end", () -> entitlements.list(person.id()).isEmpty());
    assertThat(invoices(person).size()).as("nothing was charged").isZero();
    assertThat(post(person, "resume", body).mustBe(409).code()).isEqualTo("SUBSCRIPTION_OVER");
    String second = open(person, PREMIUM, "month");
    assertThat(get(second).body()).as("one trial per person").doesNotContain("days that cost");
  }

  private Answer change(TestPerson person, String id, String period) {
    return post(person, "change", Map.of("subscription", id, "plan", PREMIUM, "period", period));
  }
}
