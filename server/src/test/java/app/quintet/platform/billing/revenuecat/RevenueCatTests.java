package app.quintet.platform.billing.revenuecat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.AccountOpened;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RevenueCat's own protocol against the real server. */
@QuintetTest
class RevenueCatTests {
  private static final String PATH = "/api/v1/webhooks/revenuecat";
  private static final String PREMIUM = "flirtcraft.premium";
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired List<EventHandler<AccountOpened>> opened;
  @Autowired Tx tx;
  @Autowired JdbcClient db;
  @Autowired Clock clock;

  @Test
  void aPurchaseHoldsUntilItExpiresAndNoShorterForBeingCancelled() {
    TestPerson person = people.fresh();
    Instant start = clock.instant();
    Instant end = start.plus(Duration.ofDays(30));
    send(event("INITIAL_PURCHASE", person.id(), start, end)).mustBe(200);
    assertThat(until(person)).isEqualTo(millis(end));
    send(event("CANCELLATION", person.id(), start, end, "cancel_reason", "UNSUBSCRIBE"));
    send(event("SUBSCRIPTION_PAUSED", person.id(), start, end));
    assertThat(until(person)).isEqualTo(millis(end));
    Map<String, Object> billing = event("BILLING_ISSUE", person.id(), start, end);
    send(billing);
    assertThat(until(person)).as("a week more").isEqualTo(millis(end.plus(Duration.ofDays(7))));
    send(event("EXPIRATION", person.id(), start, end));
    assertThat(until(person)).isEqualTo(millis(end));
    assertThat(entitlements.entitled(person.id(), PREMIUM)).isTrue();
  }

  @Test
  void aRefundEndsAccessAtOnceAndItsReversalBringsItBack() {
    TestPerson person = people.fresh();
    Instant start = clock.instant().minus(Duration.ofHours(3));
    Instant end = start.plus(Duration.ofDays(30));
    send(event("INITIAL_PURCHASE", person.id(), start, end));
    Map<String, Object> refund =
        event("CANCELLATION", person.id(), start, end, "cancel_reason", "CUSTOMER_SUPPORT");
    refund.put("event_timestamp_ms", start.plusSeconds(3600).toEpochMilli());
    send(refund);
    assertThat(entitlements.list(person.id())).isEmpty();
    Map<String, Object> reversed = event("REFUND_REVERSED", person.id(), start, end);
    reversed.put("event_timestamp_ms", start.plusSeconds(7200).toEpochMilli());
    send(reversed);
    assertThat(until(person)).isEqualTo(millis(end));
  }

  @Test
  void aTransferMovesWhatSomebodyHadAlsoWhenItArrivesFirst() {
    TestPerson from = people.fresh();
    TestPerson to = people.fresh();
    Instant start = clock.instant().minus(Duration.ofHours(3));
    Instant end = start.plus(Duration.ofDays(30));
    Map<String, Object> transfer = bare("TRANSFER", start.plusSeconds(60));
    transfer.put("transferred_from", List.of(from.id().toString()));
    transfer.put("transferred_to", List.of(to.id().toString()));
    send(transfer).mustBe(200);
    send(event("INITIAL_PURCHASE", from.id(), start, end)).mustBe(200);
    assertThat(entitlements.list(from.id())).isEmpty();
    assertThat(until(to)).isEqualTo(millis(end));
  }

  @Test
  void whoDoesNotKnowTheWordIsRefusedAndNothingIsKept() throws Exception {
    TestPerson person = people.fresh();
    Map<String, Object> event =
        event("INITIAL_PURCHASE", person.id(), clock.instant(), clock.instant().plusSeconds(999));
    for (String word : List.of("", "a shared wor", "a shared word!", "Bearer x")) {
      Answer answer =
          people.nobody().header("Authorization", word).post(PATH, Map.of("event", event));
      assertThat(answer.mustBe(400).code()).isEqualTo("SIGNATURE_INVALID");
    }
    assertThat(people.nobody().post(PATH, Map.of("event", event)).status()).isEqualTo(400);
    assertThat(kept(event)).isZero();
    for (Object nonsense : List.of("{", "[]", "{\"event\":{}}", "{\"event\":{\"id\":\"1\"}}")) {
      assertThat(knowing(nonsense).mustBe(400).code()).isEqualTo("MALFORMED_REQUEST");
    }
  }

  @Test
  void nobodyBuysSomethingByHand() {
    TestPerson person = people.fresh();
    String insert =
        """
        insert into billing.store_event
          (id, source, type, customers, payload, counts, occurred_at, received_at)
        values ('x', 'revenuecat', 'RENEWAL', array['%s'], '{}', true, now(), now())
        """
            .formatted(person.id());
    assertThatThrownBy(() -> tx.as(person.id(), () -> db.sql(insert).update()))
        .isInstanceOf(DataAccessException.class);
    TestPerson other = people.fresh();
    send(event("TEST", other.id(), clock.instant(), clock.instant()));
    String all = "select count(*) from billing.store_event";
    assertThat(tx.<Integer>as(person.id(), () -> db.sql(all).query(Integer.class).single()))
        .isZero();
    assertThat(
            tx.<Integer>as(
                other.id(), () -> db.sql("update billing.store_event set payload = '{}'").update()))
        .isZero();
  }

  @Test
  void eventsThatHaveNoEffectOrAreNotKnownAreKeptAndChangeNothing() throws Exception {
    TestPerson person = people.fresh();
    for (String type :
        List.of(
            "TEST",
            "INVOICE_ISSUANCE",
            "VIRTUAL_CURRENCY_TRANSACTION",
            "EXPERIMENT_ENROLLMENT",
            "PRODUCT_CHANGE",
            "SOMETHING_NEW")) {
      Map<String, Object> event =
          event(type, person.id(), clock.instant(), clock.instant().plusSeconds(9_999));
      send(event).mustBe(200);
      assertThat(kept(event)).as(type).isEqualTo(1);
    }
    assertThat(entitlements.list(person.id())).isEmpty();
  }

  @Test
  void contactDataOfTheStoreIsNotKept() throws Exception {
    Map<String, Object> event = event("TEST", people.fresh().id(), clock.instant(), Instant.MAX);
    event.put("subscriber_attributes", Map.of("$email", Map.of("value", "somebody@example.com")));
    send(event).mustBe(200);
    try (var connection = SharedPostgres.superuser();
        var query =
            connection.prepareStatement("select payload from billing.store_event where id = ?")) {
      query.setString(1, "revenuecat:" + event.get("id"));
      var rows = query.executeQuery();
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).contains("app_user_id").doesNotContain("somebody@");
    }
  }

  @Test
  void aPurchaseToldBeforeTheAccountIsThereHoldsFromItsBeginning() throws Exception {
    TestPerson person = people.fresh();
    UUID id = UUID.randomUUID();
    Instant end = clock.instant().plus(Duration.ofDays(30));
    send(event("INITIAL_PURCHASE", id, clock.instant(), end)).mustBe(200);
    // The account appears under the id that the store was told.
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute(
          "update billing.store_event set customers = array['%1$s'], payload ="
                  .formatted(person.id())
              + " replace(payload::text, '%s', '%s')::jsonb where customers @> array['%s']"
                  .formatted(id, person.id(), id));
    }
    assertThat(entitlements.list(person.id())).isEmpty();
    opened.forEach(handler -> handler.on(new AccountOpened(person.id(), false)));
    assertThat(until(person)).isEqualTo(millis(end));
  }

  @Test
  void manyAtOnceShuffledAndRepeatedLoseNothingAndCountOnce() throws Exception {
    List<TestPerson> buyers = new ArrayList<>();
    Map<UUID, Instant> ends = new HashMap<>();
    List<Map<String, Object>> events = new ArrayList<>();
    Instant start = clock.instant();
    for (int i = 0; i < 10; i++) {
      TestPerson person = people.fresh();
      buyers.add(person);
      for (int month = 0; month < 6; month++) {
        Instant from = start.plus(Duration.ofDays(30L * month));
        Instant end = from.plus(Duration.ofDays(30));
        events.add(event(month == 0 ? "INITIAL_PURCHASE" : "RENEWAL", person.id(), from, end));
        ends.put(person.id(), end);
      }
    }
    List<Map<String, Object>> sent = new ArrayList<>(events);
    sent.addAll(events);
    Collections.shuffle(sent, new Random(7));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers =
          sent.stream().map(event -> threads.submit(() -> send(event))).toList();
      for (Future<Answer> answer : answers) {
        answer.get().mustBe(200);
      }
    }
    for (TestPerson person : buyers) {
      Await.until("the last end", () -> until(person).equals(millis(ends.get(person.id()))));
      List<Integer> rows =
          tx.as(
              person.id(),
              () -> db.sql("select count(*) from billing.store_event").query(Integer.class).list());
      assertThat(rows).containsExactly(6);
    }
  }

  private Instant until(TestPerson person) {
    return entitlements.list(person.id()).stream()
        .filter(entitlement -> entitlement.feature().equals(PREMIUM))
        .map(entitlement -> java.util.Objects.requireNonNull(entitlement.until()))
        .findFirst()
        .orElse(Instant.MIN);
  }

  private static Instant millis(Instant instant) {
    return Instant.ofEpochMilli(instant.toEpochMilli());
  }

  private Answer send(Map<String, Object> event) {
    return knowing(Map.of("api_version", "1.0", "event", event));
  }

  private Answer knowing(Object body) {
    return people.nobody().header("Authorization", "a shared word").post(PATH, body);
  }

  private static int kept(Map<String, Object> event) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var query =
            connection.prepareStatement("select count(*) from billing.store_event where id = ?")) {
      query.setString(1, "revenuecat:" + event.get("id"));
      var rows = query.executeQuery();
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Map<String, Object> bare(String type, Instant at) {
    Map<String, Object> event = new HashMap<>();
    event.put("id", UUID.randomUUID().toString());
    event.put("type", type);
    event.put("event_timestamp_ms", at.toEpochMilli());
    event.put("environment", "SANDBOX");
    return event;
  }

  /** As RevenueCat writes it; periods of one person belong to one subscription. */
  private static Map<String, Object> event(
      String type, UUID person, Instant from, Instant end, String... more) {
    Map<String, Object> event = bare(type, from);
    event.put("app_user_id", person.toString());
    event.put("original_app_user_id", person.toString());
    event.put("aliases", List.of(person.toString()));
    event.put("product_id", "flirtcraft_premium_monthly");
    event.put("entitlement_ids", List.of(PREMIUM));
    event.put("purchased_at_ms", from.toEpochMilli());
    if (!end.equals(Instant.MAX)) {
      event.put("expiration_at_ms", end.toEpochMilli());
    }
    event.put("transaction_id", person + "-" + from.toEpochMilli());
    event.put("original_transaction_id", person + "-first");
    for (int i = 0; i < more.length; i += 2) {
      event.put(more[i], more[i + 1]);
    }
    return event;
  }
}
