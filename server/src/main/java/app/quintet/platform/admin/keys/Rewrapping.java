package app.quintet.platform.admin.keys;

import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.vault.KeyRotation;
import app.quintet.platform.vault.KeyRotation.Progress;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Wraps keys anew after a rotation, a few at a time. The figures are those of the node that ran
 * last and say nothing once they are old: ask for the largest over all nodes.
 */
@Component
final class Rewrapping implements RecurringJob {
  private static final Logger log = LoggerFactory.getLogger(Rewrapping.class);
  private static final int BATCH = 200;
  private static final int BATCHES = 250;
  private static final Duration FRESH = Duration.ofMinutes(2);
  private final KeyRotation rotation;
  private final Clock clock;
  private volatile @Nullable Seen seen;

  private record Seen(Progress progress, Instant at) {}

  Rewrapping(KeyRotation rotation, Clock clock, MeterRegistry meters) {
    this.rotation = rotation;
    this.clock = clock;
    meters.gauge("vault_keys_waiting", this, figure(Progress::waiting));
    meters.gauge("vault_master_key_version", this, figure(Progress::version));
  }

  @Override
  public String name() {
    return "vault.rewrap";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(15);
  }

  @Override
  public void run() {
    int all = 0;
    for (int i = 0; i < BATCHES; i++) {
      int done = rotation.step(BATCH);
      all += done;
      if (done == 0) {
        break;
      }
    }
    Progress progress = rotation.progress();
    seen = new Seen(progress, clock.instant());
    if (all > 0) {
      log.info(
          "{} keys wrapped anew by version {}, {} to go",
          all,
          progress.version(),
          progress.waiting());
    }
  }

  private static ToDoubleFunction<Rewrapping> figure(ToDoubleFunction<Progress> of) {
    return job -> {
      Seen last = job.seen;
      return last == null || last.at().plus(FRESH).isBefore(job.clock.instant())
          ? Double.NaN
          : of.applyAsDouble(last.progress());
    };
  }
}
