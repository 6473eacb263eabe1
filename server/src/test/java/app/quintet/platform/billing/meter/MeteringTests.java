package app.quintet.platform.billing.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Meter;
import app.quintet.platform.billing.Metering;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Problem;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class MeteringTests {
  private static final Meter DAILY =
      new Meter(
          "test.things",
          3,
          Map.of("flirtcraft.premium", 5, "rebloom.plus", Meter.UNLIMITED),
          Meter.Span.DAY,
          "That was all for today.");
  private static final Meter WEEKLY =
      new Meter("test.weekly", 2, Map.of(), Meter.Span.SEVEN_DAYS, "That was all.");
  @Autowired People people;
  @Autowired Metering metering;
  @Autowired Entitlements entitlements;
  @Autowired AppClock clock;
  @Autowired Tx tx;

  @Test
  void ofTwentyAtOnceExactlyAsManyPassAsThePlanAllows() throws Exception {
    UUID person = people.fresh().id();
    List<Future<?>> tries = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        String key = "k" + i;
        tries.add(threads.submit(() -> metering.take(person, DAILY, key)));
      }
    }
    assertThat(tries).filteredOn(t -> t.state() == Future.State.SUCCESS).hasSize(3);
    assertThat(metering.left(person, DAILY)).isZero();
  }

  @Test
  void theSameKeyIsTheSameUseAlsoWhenNothingIsLeft() {
    UUID person = people.fresh().id();
    for (String key : List.of("a", "a", "b", "c", "a", "c")) {
      metering.take(person, DAILY, key);
    }
    Problem refused = refused(person, DAILY, "d");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(details(refused))
        .containsEntry("limit", 3)
        .containsEntry("feature", "flirtcraft.premium")
        .containsKey("resets_at");
    assertThat(metering.left(people.fresh().id(), DAILY)).isEqualTo(3);
  }

  @Test
  void whatIsRolledBackWasNotUsed() {
    UUID person = people.fresh().id();
    for (int i = 0; i < 5; i++) {
      String key = "k" + i;
      catchThrowableOfType(
          IllegalStateException.class,
          () ->
              tx.as(
                  person,
                  () -> {
                    metering.take(person, DAILY, key);
                    throw new IllegalStateException("what it was used for failed");
                  }));
    }
    assertThat(metering.left(person, DAILY)).isEqualTo(3);
  }

  @Test
  void aPlanGivesMoreAndTheBestOfSeveralCounts() {
    UUID person = people.fresh().id();
    entitlements.grant(person, "flirtcraft.premium", null, "a test");
    assertThat(metering.left(person, DAILY)).isEqualTo(5);
    entitlements.grant(person, "rebloom.plus", null, "a test");
    for (int i = 0; i < 9; i++) {
      metering.take(person, DAILY, "k" + i);
    }
    assertThat(metering.left(person, DAILY)).isEqualTo(Meter.UNLIMITED);
  }

  @Test
  void aWeekFillsUpAgainUseByUse() {
    UUID person = people.fresh().id();
    Instant first = clock.instant();
    metering.take(person, WEEKLY, "a");
    clock.advance(Duration.ofDays(2));
    metering.take(person, WEEKLY, "b");
    Problem refused = refused(person, WEEKLY, "c");
    assertThat((Instant) details(refused).get("resets_at"))
        .isBetween(first.plus(Duration.ofDays(7)), first.plus(Duration.ofDays(7)).plusSeconds(60));
    clock.advance(Duration.ofDays(5).plusMinutes(2));
    metering.take(person, WEEKLY, "c");
    assertThat(refused(person, WEEKLY, "d").status()).isEqualTo(429);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> details(Problem refused) {
    return (Map<String, Object>) Objects.requireNonNull(refused.details());
  }

  private Problem refused(UUID person, Meter meter, String key) {
    return catchThrowableOfType(Problem.class, () -> metering.take(person, meter, key));
  }
}
