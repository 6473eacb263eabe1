package app.quintet.platform.billing.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.ledger.Access;
import app.quintet.platform.billing.store.StoreEvent.Bought;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** However the events of a history arrive, the outcome is what the store itself knows. */
class StoreHistoriesTests {
  private static final int HISTORIES = Integer.getInteger("histories", 10_000);
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void tenThousandHistoriesAmountToTheSameInEveryOrderAndWithEveryRepetition() {
    Set<StoreEventType> seen = new HashSet<>();
    for (int i = 0; i < HISTORIES; i++) {
      Random random = new Random(i);
      List<String> customers = List.of(name(random), name(random), name(random));
      List<StoreEvent> told = new ArrayList<>();
      Map<String, Map<String, Instant>> truth = new TreeMap<>();
      Shop shop =
          new Shop("s" + i, customers.getFirst(), START, new SplittableRandom(random.nextLong()));
      shop.live(1 + random.nextInt(12), customers);
      told.addAll(shop.told());
      shop.addTruthTo(truth);
      told.forEach(event -> seen.add(event.type()));
      List<StoreEvent> arriving = new ArrayList<>(told);
      Map<String, Map<String, Access>> inOrder = StoreFold.of(told);
      assertThat(ends(inOrder)).as("history " + i).isEqualTo(truth);
      for (int again = 0; again < 3; again++) {
        told.forEach(event -> add(arriving, event, random));
        Collections.shuffle(arriving, random);
        assertThat(StoreFold.of(arriving)).as("history " + i).isEqualTo(inOrder);
      }
    }
    assertThat(seen).as("every type of event").contains(StoreEventType.values());
  }

  @Test
  void whoBoughtBeforeSigningInAndWhoIsNamedTwiceInATransferIsTheAccount() {
    UUID first = new UUID(0, 1);
    UUID second = new UUID(0, 2);
    Instant end = START.plusSeconds(9_999);
    Bought premium =
        new Bought("premium", Set.of("flirtcraft.premium"), "t", "t", START, end, false);
    StoreEvent bought =
        event("1", StoreEventType.INITIAL_PURCHASE, "$anonymous", Set.of(), premium);
    assertThat(ends(StoreFold.of(List.of(bought))))
        .isEqualTo(Map.of("$anonymous", Map.of("flirtcraft.premium", end)));
    StoreEvent signedIn =
        event("2", StoreEventType.TEST, first.toString(), Set.of("$anonymous"), null);
    assertThat(ends(StoreFold.of(List.of(signedIn, bought))))
        .isEqualTo(Map.of(first.toString(), Map.of("flirtcraft.premium", end)));
    StoreEvent moved =
        new StoreEvent(
            "3",
            StoreEventType.TRANSFER,
            START.plusSeconds(3),
            null,
            Set.of(),
            null,
            null,
            false,
            Set.of("$anonymous"),
            List.of("$other", second.toString()));
    assertThat(ends(StoreFold.of(List.of(moved, signedIn, bought))))
        .isEqualTo(Map.of(second.toString(), Map.of("flirtcraft.premium", end)));
  }

  private static StoreEvent event(
      String id,
      StoreEventType type,
      String customer,
      Set<String> aliases,
      @Nullable Bought bought) {
    Instant at = START.plusSeconds(Long.parseLong(id));
    return new StoreEvent(
        id, type, at, customer, aliases, bought, null, false, Set.of(), List.of());
  }

  private static Map<String, Map<String, Instant>> ends(Map<String, Map<String, Access>> given) {
    Map<String, Map<String, Instant>> ends = new TreeMap<>();
    given.forEach(
        (customer, features) -> {
          Map<String, Instant> theirs = ends.computeIfAbsent(customer, c -> new TreeMap<>());
          features.forEach((feature, access) -> theirs.put(feature, access.until()));
        });
    return ends;
  }

  private static void add(List<StoreEvent> arriving, StoreEvent event, Random random) {
    if (random.nextInt(4) == 0) {
      arriving.add(event);
    }
  }

  private static String name(Random random) {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
