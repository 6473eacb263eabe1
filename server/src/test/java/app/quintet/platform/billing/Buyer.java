package app.quintet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Somebody who pays in the test store with the card that pays. */
public final class Buyer {
  private Buyer() {}

  /** Buys FlirtCraft Premium by the month; what follows comes a moment later. */
  public static void buys(People people, TestPerson person) throws Exception {
    String page =
        person
            .api()
            .header("Idempotency-Key", "buy")
            .post(
                "/api/v1/billing/checkout",
                Map.of("plan", "flirtcraft.premium", "period", "month", "back", "/flirtcraft"))
            .mustBe(201)
            .data()
            .get("url")
            .asString();
    HttpRequest pay =
        HttpRequest.newBuilder(URI.create(people.base() + page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("card=pm_card_visa"))
            .build();
    assertThat(HttpClient.newHttpClient().send(pay, BodyHandlers.discarding()).statusCode())
        .isEqualTo(303);
  }
}
