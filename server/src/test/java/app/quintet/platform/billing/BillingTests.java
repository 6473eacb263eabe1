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

  private long events(UUID person) {
    return tx.read(
            person,
            "select count(*) from billing.entitlement_event where user_id = ?",
            (row, n) -> row.getLong(1),
            person)
        .getFirst();
  }
}
