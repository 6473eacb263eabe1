package app.quintet.platform.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The application's clock: real time plus an offset that only the dev profile and tests change, so
 * that they can live through days. Always UTC.
 */
public final class AppClock extends Clock {
  private final Clock real;
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

  /** A clock that agrees with the given one until it is moved. */
  public AppClock(Clock real) {
    this.real = real;
  }

  /** Moves the clock by this much from where it stands; may be negative. */
  public void advance(Duration by) {
    offset.updateAndGet(o -> o.plus(by));
  }

  /** Sets the clock; it keeps running from there. */
  public void set(Instant now) {
    offset.set(Duration.between(real.instant(), now));
  }

  /** Back to real time. */
  public void reset() {
    offset.set(Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** A clock in this zone that is moved along with this one. */
  @Override
  public Clock withZone(ZoneId zone) {
    InstantSource moved = this::instant;
    return moved.withZone(zone);
  }
}
