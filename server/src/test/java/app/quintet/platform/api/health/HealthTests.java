package app.quintet.platform.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.api.Dependency;
import app.quintet.platform.api.Dependency.State;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;

@QuintetTest
class HealthTests {
  @Autowired People people;
  @Autowired ApplicationAvailability availability;
  @Autowired Clock clock;

  @Test
  void aServerWithoutAnyKeyIsHealthyAndSaysNothingButWords() {
    Answer answer = people.nobody().get("/health").mustBe(200);
    assertThat(answer.body().propertyNames())
        .containsExactlyInAnyOrder("status", "version", "time", "services");
    assertThat(answer.body().get("status").asString()).isEqualTo("healthy");
    assertThat(answer.body().at("/services/database").asString()).isEqualTo("up");
    assertThat(answer.body().at("/services/ai").asString())
        .as("offline is a way to run, not a fault")
        .isEqualTo("off");
    answer
        .body()
        .get("services")
        .valueStream()
        .forEach(v -> assertThat(v.asString()).isIn("up", "degraded", "down", "off"));
    people.nobody().get("/health/live").mustBe(200);
    people.nobody().get("/health/ready").mustBe(200);
  }

  @ParameterizedTest
  @CsvSource({
    "UP,       UP,       healthy,   200, 200",
    "UP,       OFF,      healthy,   200, 200",
    "UP,       DEGRADED, degraded,  200, 200",
    "UP,       DOWN,     degraded,  200, 200",
    "DEGRADED, UP,       degraded,  200, 200",
    "DOWN,     UP,       unhealthy, 503, 503"
  })
  void onlyWhatTheServerCannotWorkWithoutMakesItUnhealthy(
      State vital, State other, String status, int health, int ready) {
    HealthController controller =
        controller(availability, new Known("database", vital, true), new Known("ai", other, false));
    var answer = controller.health();
    assertThat(answer.getBody()).isNotNull();
    assertThat(answer.getBody().status()).isEqualTo(status);
    assertThat(answer.getStatusCode().value()).isEqualTo(health);
    assertThat(controller.ready().getStatusCode().value()).isEqualTo(ready);
    assertThat(controller.live().getStatusCode().value())
        .as("a restart would mend nothing")
        .isEqualTo(200);
  }

  @Test
  void aServerThatIsStoppingIsAliveButNotReady() {
    HealthController controller = controller(stopping(), new Known("database", State.UP, true));
    assertThat(controller.ready().getStatusCode().value()).isEqualTo(503);
    assertThat(controller.live().getStatusCode().value()).isEqualTo(200);
  }

  @Test
  void aDatabaseThatRefusesIsDownWithinASecondThoughThePoolWouldWaitLonger() throws IOException {
    try (HikariDataSource pool = poolOfNothing(closedPort())) {
      assertDownWithinASecond(pool);
    }
  }

  @Test
  void aDatabaseThatTakesTheCallAndIsSilentIsDownWithinASecond() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        HikariDataSource pool = poolOfNothing(silent.getLocalPort())) {
      assertDownWithinASecond(pool);
      // Else the pool's end waits until the last of its calls has given up.
      silent.close();
    }
  }

  private void assertDownWithinASecond(HikariDataSource pool) {
    HealthController controller = controller(availability, new DatabaseDependency(pool));
    long start = System.nanoTime();
    var answer = controller.health();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(answer.getBody()).isNotNull();
    assertThat(answer.getBody().status()).isEqualTo("unhealthy");
    assertThat(answer.getBody().services()).containsEntry("database", "down");
    assertThat(took).isLessThan(Duration.ofSeconds(5));
    assertThat(controller.ready().getStatusCode().value()).isEqualTo(503);
  }

  private HealthController controller(ApplicationAvailability state, Dependency... dependencies) {
    return new HealthController(List.of(dependencies), state, clock);
  }

  private static HikariDataSource poolOfNothing(int port) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/nothing");
    pool.setUsername("nobody");
    pool.setPassword("nothing");
    pool.setConnectionTimeout(30_000);
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private record Known(String name, State state, boolean vital) implements Dependency {}

  /** A server that finishes what it has and takes nothing new. */
  private ApplicationAvailability stopping() {
    var state = new ApplicationAvailabilityBean();
    state.onApplicationEvent(new AvailabilityChangeEvent<>(this, LivenessState.CORRECT));
    state.onApplicationEvent(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
    return state;
  }
}
