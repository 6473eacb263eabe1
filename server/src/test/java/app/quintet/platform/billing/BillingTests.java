package app.quintet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.data.Tx;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@QuintetTest
class BillingTests {
  private static final String PREMIUM = "flirtcraft.premium";
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired Tx tx;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void aGiftHoldsWithinSecondsAlthoughTheAnswerWasCachedBefore() {
    TestPerson person = people.fresh();
    assertThat(entitlements.entitled(person.id(), PREMIUM)).isFalse();
    entitlements.grant(person.id(), PREMIUM, null, "a test");
    Await.until("the gift", () -> entitlements.entitled(person.id(), PREMIUM));
    var shown = person.api().get("/api/v1/billing/entitlements").mustBe(200).data();
    assertThat(shown.get(0).get("feature").asString()).isEqualTo(PREMIUM);
    assertThat(shown.get(0).get("source").asString()).isEqualTo("gift");
    assertThat(entitlements.of(people.fresh().id())).isEmpty();
  }

  @Test
  void theSameGiftTwiceIsOneEventAndOneAuditEntry() {
    UUID person = people.fresh().id();
    entitlements.grant(person, PREMIUM, null, "a test");
    entitlements.grant(person, PREMIUM, null, "a test");
    assertThat(events(person)).isEqualTo(1);
    entitlements.grant(person, PREMIUM, clock.instant().plus(Duration.ofDays(3)), "shorter");
    assertThat(events(person)).isEqualTo(2);
  }

  @Test
  void nobodyCanGiveThemselvesAnything() {
    UUID person = people.fresh().id();
    assertThatThrownBy(
            () ->
                tx.as(
                    person,
                    () ->
                        jdbc.sql(
                                """
                                insert into billing.entitlement_event values
                                  (gen_random_uuid(), :person, 'gift', 'flirtcraft.premium', true,
                                   null, 'mine', now(), now())
                                """)
                            .param("person", person)
                            .update()))
        .isInstanceOf(DataAccessException.class);
    assertThat(events(person)).isZero();
  }

  @Test
  void entitlementsNeedASignInAndPlansDoNot() {
    people.nobody().get("/api/v1/billing/entitlements").mustBe(401);
    people.nobody().get("/api/v1/billing/plans").mustBe(200);
  }

  @Test
  void onlyAnAdministratorWithAPasskeyGivesSomethingAndTakesItBack() {
    TestPerson person = people.fresh();
    String gifts = "/api/v1/billing/gifts";
    Map<String, Object> gift =
        Map.of("person", person.id().toString(), "feature", PREMIUM, "reason", "goodwill");
    people.nobody().post(gifts, gift).mustBe(401);
    person.api().post(gifts, gift).mustBe(403);
    people.staff("clinician").api().post(gifts, gift).mustBe(403);
    people.staffWithoutPasskey("admin").api().post(gifts, gift).mustBe(403);
    assertThat(events(person.id())).isZero();
    TestPerson admin = people.staff("admin");
    admin.api().post(gifts, Map.of("feature", "no.feature", "reason", "likes them")).mustBe(422);
    admin.api().post(gifts, gift).mustBe(204);
    assertThat(entitlements.entitled(person.id(), PREMIUM)).isTrue();
    String back = gifts + "/" + person.id() + "/" + PREMIUM;
    person.api().delete(back).mustBe(403);
    admin.api().delete(back).mustBe(204);
    assertThat(entitlements.entitled(person.id(), PREMIUM)).isFalse();
  }

  private long events(UUID person) {
    return tx.read(
            person,
            "select count(*) from billing.entitlement_event where user_id = ?",
            (row, n) -> row.getLong(1),
            person)
        .getFirst();
  }
}
