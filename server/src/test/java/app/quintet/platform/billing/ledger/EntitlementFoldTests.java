package app.quintet.platform.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Entitlement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntitlementFoldTests {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void noOrderOfArrivalAndNoDuplicateChangesTheResult() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<EntitlementEvent> events = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        events.add(any(random));
      }
      List<Entitlement> once = EntitlementFold.standing(events);
      events.addAll(events.subList(0, 5));
      Collections.shuffle(events, random);
      assertThat(EntitlementFold.standing(events)).isEqualTo(once);
    }
  }

  @Test
  void eachSourceRulesOnlyOverWhatItGave() {
    var gift = event("gift", true, null, 1);
    var bought = event("store", true, START.plus(Duration.ofDays(30)), 2);
    var refunded = event("store", false, null, 3);
    assertThat(EntitlementFold.standing(List.of(refunded, gift, bought)))
        .containsExactly(new Entitlement("flirtcraft.premium", "gift", null));
  }

  @Test
  void whatRunsOutIsGoneAtThatInstant() {
    Instant end = START.plus(Duration.ofDays(7));
    List<Entitlement> standing = EntitlementFold.standing(List.of(event("gift", true, end, 1)));
    assertThat(EntitlementFold.at(end.minusMillis(1), standing)).hasSize(1);
    assertThat(EntitlementFold.at(end, standing)).isEmpty();
  }

  @Test
  void ofTwoGrantsTheLongerOneIsShown() {
    Instant end = START.plus(Duration.ofDays(7));
    List<Entitlement> standing =
        EntitlementFold.standing(
            List.of(event("store", true, end, 1), event("gift", true, null, 2)));
    assertThat(EntitlementFold.at(START, standing))
        .containsExactly(new Entitlement("flirtcraft.premium", "gift", null));
  }

  private static EntitlementEvent any(Random random) {
    Instant until = random.nextBoolean() ? null : START.plus(Duration.ofDays(random.nextInt(90)));
    return new EntitlementEvent(
        new UUID(random.nextLong(), random.nextLong()),
        List.of("gift", "store", "web").get(random.nextInt(3)),
        List.of("flirtcraft.premium", "other.plus").get(random.nextInt(2)),
        random.nextInt(3) > 0,
        until,
        START.plus(Duration.ofHours(random.nextInt(6))));
  }

  private static EntitlementEvent event(
      String source, boolean granted, @Nullable Instant until, int hour) {
    return new EntitlementEvent(
        new UUID(0, hour),
        source,
        "flirtcraft.premium",
        granted,
        until,
        START.plus(Duration.ofHours(hour)));
  }
}
