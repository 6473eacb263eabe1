package app.quintet.platform.api.health;

import app.quintet.platform.api.Dependency;
import app.quintet.platform.api.Dependency.State;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Health for people and machines; nothing here needs an account or names a secret. */
@Hidden
@RestController
final class HealthController {
  record Health(String status, String version, Instant time, Map<String, String> services) {}

  private final List<Dependency> dependencies;
  private final ApplicationAvailability availability;
  private final Clock clock;

  HealthController(
      List<Dependency> dependencies, ApplicationAvailability availability, Clock clock) {
    this.dependencies = dependencies;
    this.availability = availability;
    this.clock = clock;
  }

  @GetMapping("/health")
  ResponseEntity<Health> health() {
    Map<String, String> services = new TreeMap<>();
    boolean degraded = false;
    boolean unhealthy = false;
    for (Dependency dependency : dependencies) {
      State state = dependency.state();
      services.put(dependency.name(), state.name().toLowerCase(Locale.ROOT));
      degraded |= state == State.DEGRADED || state == State.DOWN;
      unhealthy |= state == State.DOWN && dependency.vital();
    }
    String status = unhealthy ? "unhealthy" : degraded ? "degraded" : "healthy";
    String version = getClass().getPackage().getImplementationVersion();
    Health health =
        new Health(status, version == null ? "dev" : version, clock.instant(), services);
    return ResponseEntity.status(unhealthy ? 503 : 200).body(health);
  }

  @GetMapping("/health/live")
  ResponseEntity<Map<String, String>> live() {
    return answer(availability.getLivenessState() == LivenessState.CORRECT);
  }

  /** Ready once started and not stopping; a vital dependency that is down makes it unready. */
  @GetMapping("/health/ready")
  ResponseEntity<Map<String, String>> ready() {
    boolean accepts = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    boolean vital =
        dependencies.stream().filter(Dependency::vital).allMatch(d -> d.state() != State.DOWN);
    return answer(accepts && vital);
  }

  private static ResponseEntity<Map<String, String>> answer(boolean good) {
    return ResponseEntity.status(good ? 200 : 503).body(Map.of("status", good ? "up" : "down"));
  }
}
