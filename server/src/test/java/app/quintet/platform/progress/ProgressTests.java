package app.quintet.platform.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.data.Tx;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@QuintetTest
class ProgressTests {
  private static final String APP = "flirtcraft";
  @Autowired People people;
  @Autowired Streaks streaks;
  @Autowired Points points;
  @Autowired Achievements achievements;
  @Autowired Tx tx;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @TestConfiguration
  static class TestRules {
    @Bean
    AchievementRule firstStep() {
      return new AchievementRule("testing", "first_step", "steps", 1);
    }

    @Bean
    AchievementRule tenSteps() {
      return new AchievementRule("testing", "ten_steps", "steps", 10);
    }
  }

  @Test
  void aDayCountsOnceAndTheStreakSaysWhy() {
    UUID person = people.fresh("Europe/Berlin").id();
    Instant now = clock.instant();
    assertThat(streaks.of(person, APP).why()).startsWith("Nothing counts yet");
    assertThat(streaks.record(person, APP, now.minus(Duration.ofDays(1)))).isTrue();
    assertThat(streaks.of(person, APP).current()).isEqualTo(1);
    assertThat(streaks.record(person, APP, now)).isTrue();
    assertThat(streaks.record(person, APP, now)).isFalse();
    Streaks.Streak streak = streaks.of(person, APP);
    assertThat(streak.current()).isEqualTo(2);
    assertThat(streak.longest()).isEqualTo(2);
    assertThat(streak.todayDone()).isTrue();
    assertThat(streak.why()).isEqualTo("Today counts, so you are at 2 days in a row.");
  }

  @Test
  void anotherAppAndAnotherPersonHaveStreaksOfTheirOwn() {
    UUID person = people.fresh().id();
    streaks.record(person, APP, clock.instant());
    assertThat(streaks.of(person, "fitnudge").current()).isZero();
    assertThat(streaks.of(people.fresh().id(), APP).current()).isZero();
  }

  @Test
  void anyRandomSequenceOfAwardsBalances() {
    Random random = new Random(42);
    UUID person = people.fresh().id();
    Map<String, Integer> booked = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      String key = "key-" + random.nextInt(80);
      int amount = 1 + random.nextInt(30);
      boolean now = points.award(person, APP, "test", amount, key);
      assertThat(now).isEqualTo(booked.putIfAbsent(key, amount) == null);
    }
    long expected = booked.values().stream().mapToLong(Integer::longValue).sum();
    assertThat(points.balance(person, APP)).isEqualTo(expected);
    assertThat(sum(person, "person")).isEqualTo(expected);
    assertThat(sum(person, "mint")).isEqualTo(-expected);
  }

  @Test
  void theSameAwardManyTimesAtOnceIsBookedOnce() throws Exception {
    UUID person = people.fresh().id();
    Callable<Boolean> award = () -> points.award(person, APP, "test", 20, "same");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int won = 0;
      for (var result : threads.invokeAll(java.util.Collections.nCopies(10, award))) {
        won += result.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
    assertThat(points.balance(person, APP)).isEqualTo(20);
  }

  @Test
  void theDatabaseRefusesAnEntryThatDoesNotSumToZeroAndAnyChange() {
    UUID person = people.fresh().id();
    points.award(person, APP, "test", 5, "one");
    assertThatThrownBy(() -> tx.as(person, () -> halfAnEntry(person)))
        .hasStackTraceContaining("do not sum to zero");
    assertThatThrownBy(
            () ->
                tx.as(person, () -> jdbc.sql("update progress.posting set amount = 100").update()))
        .isInstanceOf(DataAccessException.class);
    assertThat(points.balance(person, APP)).isEqualTo(5);
  }

  @Test
  void anAwardOfNothingIsAFaultOfTheProgram() {
    UUID person = people.fresh().id();
    assertThatThrownBy(() -> points.award(person, APP, "test", 0, "none"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAchievementIsEarnedOnceAndKeepsWhatEarnedIt() {
    UUID person = people.fresh().id();
    UUID first = UUID.randomUUID();
    assertThat(types(achievements.evaluate(person, "testing", Map.of("steps", 1), first)))
        .containsExactly("first_step");
    assertThat(achievements.evaluate(person, "testing", Map.of("steps", 1), UUID.randomUUID()))
        .isEmpty();
    assertThat(achievements.of(person, "testing"))
        .extracting(Achievements.Standing::type, s -> s.progress() + "/" + s.goal())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("first_step", "1/1"),
            org.assertj.core.groups.Tuple.tuple("ten_steps", "1/10"));
    assertThat(achievements.of(person, "testing").getFirst().source()).isEqualTo(first);
  }

  @Test
  void countersNeverFallAndNothingIsEarnedTwiceWhateverTheOrder() {
    Random random = new Random(11);
    UUID person = people.fresh().id();
    int highest = 0;
    Set<String> earned = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      int steps = random.nextInt(14);
      highest = Math.max(highest, steps);
      for (String type :
          types(
              achievements.evaluate(
                  person, "testing", Map.of("steps", steps), UUID.randomUUID()))) {
        assertThat(earned.add(type)).as("earned once: %s", type).isTrue();
      }
      int shown = achievements.of(person, "testing").getLast().progress();
      assertThat(shown).isEqualTo(Math.min(10, highest));
    }
    assertThat(earned).containsExactlyInAnyOrder("first_step", "ten_steps");
  }

  private static List<String> types(List<Achievements.Earned> earned) {
    return earned.stream().map(Achievements.Earned::type).toList();
  }

  private long sum(UUID person, String account) {
    return tx.read(
            person,
            "select coalesce(sum(amount), 0) from progress.posting where user_id = ? and account ="
                + " ?",
            (row, n) -> row.getLong(1),
            person,
            account)
        .getFirst();
  }

  private void halfAnEntry(UUID person) {
    UUID entry = UUID.randomUUID();
    jdbc.sql("insert into progress.entry values (:id, :person, 'flirtcraft', 'x', 'y', :at)")
        .param("id", entry)
        .param("person", person)
        .param("at", java.sql.Timestamp.from(clock.instant()))
        .update();
    jdbc.sql("insert into progress.posting values (:id, :person, 'person', 1000)")
        .param("id", entry)
        .param("person", person)
        .update();
  }
}
