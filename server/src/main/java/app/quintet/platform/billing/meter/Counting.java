package app.quintet.platform.billing.meter;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Meter;
import app.quintet.platform.billing.Metering;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts in the database, one use at a time for a person and meter. */
@Component
class Counting implements Metering {
  private static final Duration WEEK = Duration.ofDays(7);
  private final Tx tx;
  private final Uses uses;
  private final Entitlements entitlements;
  private final Accounts accounts;
  private final Clock clock;

  Counting(Tx tx, Uses uses, Entitlements entitlements, Accounts accounts, Clock clock) {
    this.tx = tx;
    this.uses = uses;
    this.entitlements = entitlements;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public LocalDate take(UUID person, Meter meter, String key) {
    ZoneId zone = accounts.zone(person);
    int limit = limit(person, meter);
    return tx.as(person, () -> take(person, meter, key, limit, zone));
  }

  private LocalDate take(UUID person, Meter meter, String key, int limit, ZoneId zone) {
    uses.lock(person, meter.id());
    LocalDate before = uses.day(person, meter.id(), key);
    if (before != null) {
      return before;
    }
    Instant now = clock.instant();
    LocalDate today = room(person, meter, limit, zone, now);
    uses.add(person, meter.id(), key, today, now);
    return today;
  }

  @Override
  public void require(UUID person, Meter meter) {
    ZoneId zone = accounts.zone(person);
    int limit = limit(person, meter);
    tx.as(person, () -> room(person, meter, limit, zone, clock.instant()));
  }

  private LocalDate room(UUID person, Meter meter, int limit, ZoneId zone, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (limit != Meter.UNLIMITED && used(person, meter, today, now) >= limit) {
      throw refusal(person, meter, limit, resets(person, meter, today, zone), now);
    }
    return today;
  }

  @Override
  public int left(UUID person, Meter meter) {
    int limit = limit(person, meter);
    if (limit == Meter.UNLIMITED) {
      return limit;
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, accounts.zone(person));
    int used = tx.<Integer>as(person, () -> used(person, meter, today, now));
    return Math.max(0, limit - used);
  }

  private int limit(UUID person, Meter meter) {
    Set<String> held = entitlements.of(person);
    return meter.more().entrySet().stream()
        .filter(more -> held.contains(more.getKey()))
        .mapToInt(Map.Entry::getValue)
        .reduce(meter.free(), Math::max);
  }

  private int used(UUID person, Meter meter, LocalDate today, Instant now) {
    return switch (meter.span()) {
      case DAY -> uses.on(person, meter.id(), today);
      case SEVEN_DAYS -> uses.since(person, meter.id(), now.minus(WEEK));
    };
  }

  private Instant resets(UUID person, Meter meter, LocalDate today, ZoneId zone) {
    return switch (meter.span()) {
      // The start of a day, not midnight: some zones have none on the night the clocks change.
      case DAY -> today.plusDays(1).atStartOfDay(zone).toInstant();
      case SEVEN_DAYS -> uses.oldest(person, meter.id(), clock.instant().minus(WEEK)).plus(WEEK);
    };
  }

  private Problem refusal(UUID person, Meter meter, int limit, Instant resets, Instant now) {
    Map<String, Object> details = new HashMap<>(Map.of("limit", limit, "resets_at", resets));
    meter.more().entrySet().stream()
        .filter(more -> more.getValue() > limit)
        .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .ifPresent(more -> details.put("feature", more.getKey()));
    return Problem.dailyLimit(meter.refusal(), details, Duration.between(now, resets));
  }
}
