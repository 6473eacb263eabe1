package app.quintet.platform.api.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.api.Limit;
import app.quintet.platform.data.DataSettings;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Problem;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** The limiter of an external database: two of them are two nodes. */
@QuintetTest
class SharedBucketsTests {
  @Autowired AppClock clock;

  @Autowired
  @Qualifier("pool")
  HikariDataSource pool;

  private final String key = UUID.randomUUID().toString();
  private Buckets buckets;
  private BucketLimiter here;
  private BucketLimiter there;

  private static final Limit FIVE = Limit.closed("test.five", 5, Duration.ofMinutes(1));

  @BeforeEach
  void twoNodes() {
    buckets = external();
    here = new BucketLimiter(limited(), buckets);
    there = new BucketLimiter(limited(), external());
  }

  @Test
  void twoNodesShareOneCount() {
    for (int i = 0; i < 5; i++) {
      (i % 2 == 0 ? here : there).take(FIVE, key);
    }
    assertRefused(here);
    assertRefused(there);
    here.take(FIVE, "another " + key);
    clock.advance(Duration.ofSeconds(12));
    there.take(FIVE, key);
    assertRefused(here);
  }

  @Test
  void manyAtOnceOnBothNodesGetExactlyWhatThereIs() throws Exception {
    List<Callable<Boolean>> tries =
        IntStream.range(0, 24)
            .<Callable<Boolean>>mapToObj(i -> () -> passes(i % 2 == 0 ? here : there))
            .toList();
    int passed = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var result : threads.invokeAll(tries)) {
        passed += result.get() ? 1 : 0;
      }
    }
    assertThat(passed).isEqualTo(5);
  }

  @Test
  void bucketsThatAreFullAgainAreRemovedAndHalfFullOnesStay() throws Exception {
    here.take(FIVE, "old " + key);
    // The library measures age by real time, which no test can move: the row is aged instead.
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      assertThat(sql.executeUpdate("update api.bucket set expires_at = 1")).isPositive();
    }
    here.take(FIVE, key);
    buckets.forgetFull();
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void whenNobodyCanCountGuessingIsRefusedAndEverythingElseGoesOn() {
    try (var nowhere = new HikariDataSource()) {
      // Port 1 is reserved: nothing listens there.
      nowhere.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/quintet");
      nowhere.setConnectionTimeout(250);
      nowhere.setInitializationFailTimeout(-1);
      var lost = new BucketLimiter(limited(), external(nowhere));
      lost.take(Limit.open("test.open", 5, Duration.ofMinutes(1)), key);
      assertThatThrownBy(() -> lost.take(FIVE, key))
          .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(503));
    }
  }

  private boolean passes(BucketLimiter limiter) {
    try {
      limiter.take(FIVE, key);
      return true;
    } catch (Problem refused) {
      assertThat(refused.status()).isEqualTo(429);
      return false;
    }
  }

  private void assertRefused(BucketLimiter limiter) {
    assertThatThrownBy(() -> limiter.take(FIVE, key))
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.status()).isEqualTo(429);
              assertThat(p.retryAfter()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(12));
            });
  }

  private Buckets external() {
    return external(pool);
  }

  private Buckets external(HikariDataSource pool) {
    DataSettings external =
        new DataSettings(Path.of("unused"), "", SharedPostgres.database().url(), "", "", 16);
    return new Buckets(external, pool, clock);
  }

  private static ApiSettings limited() {
    return new ApiSettings("dev", List.of(), "on", List.of(), Path.of("unused"), "");
  }

  private static long rows() throws Exception {
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement();
        var rows = sql.executeQuery("select count(*) from api.bucket")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
