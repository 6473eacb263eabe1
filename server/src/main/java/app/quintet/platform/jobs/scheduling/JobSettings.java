package app.quintet.platform.jobs.scheduling;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How work is done.
 *
 * @param poll pause between looks for due work, 10 ms – 10 s; work due at once does not wait for it
 * @param atOnce jobs that run side by side on one node, 1–500
 * @param heartbeat how often a running job proves that its node lives; after four missed ones
 *     another node takes it over
 * @param backOff wait before the first retry, doubled for each further one
 * @param retries tries after the first one, 0–20
 * @param shutdown how long running jobs may take to end when the server stops
 */
@ConfigurationProperties("quintet.jobs")
record JobSettings(
    Duration poll,
    int atOnce,
    Duration heartbeat,
    Duration backOff,
    int retries,
    Duration shutdown) {
  JobSettings {
    if (poll.toMillis() < 10 || poll.toSeconds() > 10) {
      throw new IllegalArgumentException("quintet.jobs.poll must lie between 10 ms and 10 s");
    }
    if (atOnce < 1 || atOnce > 500) {
      throw new IllegalArgumentException("quintet.jobs.at-once must lie between 1 and 500");
    }
    if (retries < 0 || retries > 20) {
      throw new IllegalArgumentException("quintet.jobs.retries must lie between 0 and 20");
    }
  }

  /**
   * The wait after the n-th failure in a row, n from 1 (platform specification: 60 s, doubling).
   */
  Duration waitAfter(int failures) {
    return backOff.multipliedBy(1L << Math.min(failures - 1, 20));
  }
}
