package app.quintet.platform.billing.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A server that died after it kept an event and before it applied it. */
@QuintetTest
class LateEventsTests {
  @Autowired People people;
  @Autowired StoreEvents events;
  @Autowired LateEvents late;
  @Autowired Entitlements entitlements;
  @Autowired Tx tx;
  @Autowired AppClock clock;
  @Autowired JsonMapper json;

  @Test
  void whatWasKeptAndNotAppliedIsAppliedWithinAMinuteAndOnce() {
    UUID person = people.fresh().id();
    keep(person, "late-" + person);
    assertThat(entitlements.list(person)).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    late.run();
    assertThat(entitlements.entitled(person, "flirtcraft.premium")).isTrue();
    assertThat(rows(person)).isEqualTo(1);
    late.run();
    assertThat(rows(person)).isEqualTo(1);
  }

  private long rows(UUID person) {
    return tx.read(
            person,
            "select count(*) from billing.entitlement_event where user_id = ?",
            (row, n) -> row.getLong(1),
            person)
        .getFirst();
  }

  private void keep(UUID person, String id) {
    Instant now = clock.instant();
    var payload = json.createObjectNode();
    payload.put("id", id).put("type", "INITIAL_PURCHASE").put("app_user_id", person.toString());
    payload.put("event_timestamp_ms", now.toEpochMilli());
    payload.put("product_id", "premium").put("transaction_id", id);
    payload.putArray("entitlement_ids").add("flirtcraft.premium");
    payload.put("purchased_at_ms", now.toEpochMilli());
    payload.put("expiration_at_ms", now.plus(Duration.ofDays(30)).toEpochMilli());
    tx.asSystem(
        StoreDesk.PURPOSE,
        () ->
            events.keep(
                new StoreMessage(
                    "revenuecat:" + id,
                    "revenuecat",
                    "INITIAL_PURCHASE",
                    now,
                    Set.of(person.toString()),
                    payload,
                    true)));
  }
}
