package app.quintet.platform.billing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class StorageByPlanTests {
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired AppClock clock;

  @Test
  void aPlanOfAnyAppBringsTenTimesTheRoomForAsLongAsItIsHeld() {
    TestPerson robin = people.fresh();
    assertThat(limit(robin)).isEqualTo(100_000_000);
    entitlements.grant(robin.id(), "flirtcraft.nothing_for_sale", null, "a test");
    entitlements.grant(
        robin.id(), "flirtcraft.premium", clock.instant().plus(Duration.ofHours(1)), "a test");
    Await.until("the plan", () -> limit(robin) == 1_000_000_000);
    clock.advance(Duration.ofMinutes(61));
    assertThat(limit(people.again(robin))).isEqualTo(100_000_000);
  }

  private static long limit(TestPerson person) {
    return person.api().get("/api/v1/media/storage").mustBe(200).data().get("limit").asLong();
  }
}
