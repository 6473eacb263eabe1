package app.quintet.platform.ai.metering;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** {@code ai_response_time_seconds}, {@code ai_calls_total}, {@code ai_cost_dollars_total}. */
@Component
public class CallMetrics {
  private final MeterRegistry metrics;

  CallMetrics(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** Counts one run. */
  public void count(CallRow.What what, Outcome outcome, CallRow.Time time, long microDollars) {
    String[] tags = {"skill", what.skill(), "model", what.model(), "outcome", outcome.wire()};
    metrics.timer("ai_response_time", tags).record(time.whole(), TimeUnit.MICROSECONDS);
    metrics.counter("ai_calls", tags).increment();
    if (time.provider() > 0) {
      metrics
          .timer("ai_gateway_overhead", "skill", what.skill())
          .record(time.whole() - time.provider(), TimeUnit.MICROSECONDS);
    }
    if (microDollars > 0) {
      metrics
          .counter("ai_cost_dollars", "app", what.app(), "model", what.model())
          .increment(microDollars / 1e6);
    }
  }
}
