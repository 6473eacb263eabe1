package app.quintet.platform.api.limits;

import app.quintet.platform.api.Limit;
import app.quintet.platform.data.DataSettings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zaxxer.hikari.HikariDataSource;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLadvisoryLockBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The buckets. The embedded database is held by exactly one node (its folder is locked), so there
 * they live in memory; with an external one they lie in its table, shared by all nodes.
 */
@Component
final class Buckets {
  private static final Duration SPARE = Duration.ofMinutes(1);
  private static final int AT_ONCE = 1_000;
  private final TimeMeter time;
  private final @Nullable PostgreSQLadvisoryLockBasedProxyManager<Long> shared;
  private final Cache<String, Bucket> local =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofHours(2)).build();

  Buckets(DataSettings settings, @Qualifier("pool") HikariDataSource pool, Clock clock) {
    this.time = new ApplicationTime(clock);
    this.shared =
        settings.embedded()
            ? null
            : Bucket4jPostgreSQL.advisoryLockBasedBuilder(pool)
                .table("api.bucket")
                .clientClock(time)
                .expirationAfterWrite(
                    ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(SPARE))
                .build();
  }

  Bucket of(Limit limit, String key) {
    String name = limit.id() + "/" + key;
    if (shared == null) {
      return local.get(
          name,
          n -> Bucket.builder().addLimit(bandwidth(limit)).withCustomTimePrecision(time).build());
    }
    UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return shared
        .builder()
        .build(
            hash.getMostSignificantBits() ^ hash.getLeastSignificantBits(),
            () -> BucketConfiguration.builder().addLimit(bandwidth(limit)).build());
  }

  /** Removes shared buckets that nobody drew from since they were full; how many. */
  int forgetFull() {
    int all = 0;
    if (shared != null) {
      int gone;
      do {
        gone = shared.removeExpired(AT_ONCE);
        all += gone;
      } while (gone == AT_ONCE);
    }
    return all;
  }

  private static Bandwidth bandwidth(Limit limit) {
    return Bandwidth.builder()
        .capacity(limit.capacity())
        .refillGreedy(limit.capacity(), limit.refill())
        .build();
  }

  private record ApplicationTime(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
