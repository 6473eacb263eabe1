package app.quintet.platform.ai.provider;

import app.quintet.platform.ai.provider.OpenAiCompatible.Dialect;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The providers that are on, in order, each with its breaker. */
@Component
@EnableConfigurationProperties(AiSettings.class)
public class Providers implements DisposableBean {
  private static final int FAILURES = 5;
  private static final Duration REST = Duration.ofSeconds(60);

  private final Http http = new Http();
  private final AiSettings settings;
  private final Map<AiSettings.Provider, Wired> wired = new LinkedHashMap<>();
  private final Map<String, List<Candidate>> bySkill = new ConcurrentHashMap<>();

  private final List<Candidate> primaries;

  private record Wired(ChatProvider provider, CircuitBreaker breaker) {}

  Providers(AiSettings settings, Clock clock) {
    this.settings = settings;
    for (AiSettings.Provider p : settings.providers()) {
      if (p.isOn()) {
        wired.put(p, new Wired(connect(p), breaker(p.name(), clock)));
      }
    }
    primaries =
        wired.entrySet().stream()
            .map(e -> candidate(e.getKey(), e.getValue(), e.getKey().models().getFirst()))
            .toList();
  }

  private ChatProvider connect(AiSettings.Provider p) {
    return switch (p.protocol()) {
      case ANTHROPIC -> new Anthropic(p.name(), p.url(), p.key(), http);
      case OPENROUTER -> new OpenAiCompatible(p.name(), p.url(), p.key(), Dialect.OPENROUTER, http);
      case OPENAI ->
          new OpenAiCompatible(
              p.name(),
              p.url(),
              p.key(),
              p.baseUrl().isBlank() ? Dialect.OPENAI : Dialect.PLAIN,
              http);
    };
  }

  /** Opens after five failures in a row, lets one call try again after a minute. */
  private static CircuitBreaker breaker(String name, Clock clock) {
    return CircuitBreaker.of(
        name,
        CircuitBreakerConfig.custom()
            .clock(clock)
            .slidingWindow(FAILURES, FAILURES, SlidingWindowType.COUNT_BASED)
            .failureRateThreshold(100)
            .waitDurationInOpenState(REST)
            .permittedNumberOfCallsInHalfOpenState(1)
            .writableStackTraceEnabled(false)
            .build());
  }

  /** Whether no provider is set up: everything is answered offline then. */
  public boolean none() {
    return wired.isEmpty();
  }

  /** Every model that may answer this skill, in the order in which they are tried. */
  public List<Candidate> candidates(String skill) {
    return bySkill.computeIfAbsent(skill, this::list);
  }

  /** Every provider's main model, for apps as a whole and for health. */
  public List<Candidate> primaries() {
    return primaries;
  }

  private List<Candidate> list(String skill) {
    Map<String, List<String>> own = settings.tasks().getOrDefault(skill, Map.of());
    return wired.entrySet().stream()
        .flatMap(
            e ->
                own.getOrDefault(e.getKey().name(), e.getKey().models()).stream()
                    .map(model -> candidate(e.getKey(), e.getValue(), model)))
        .toList();
  }

  private static Candidate candidate(AiSettings.Provider p, Wired w, String model) {
    return new Candidate(w.provider(), model, w.breaker(), p.isLocal());
  }

  /** Forgets all failures; for operators and tests. */
  public void reset() {
    wired.values().forEach(w -> w.breaker().reset());
  }

  @Override
  public void destroy() {
    http.close();
  }
}
