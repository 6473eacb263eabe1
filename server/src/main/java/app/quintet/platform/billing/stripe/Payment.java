package app.quintet.platform.billing.stripe;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that moved at a store.
 *
 * @param storeId the store's name of the movement
 * @param account whose it is
 * @param back whether it went back
 * @param cents US cents, above 0
 * @param subscription the store's name of the subscription; empty for what was bought for good
 * @param end of the period paid; null for what was bought for good
 */
public record Payment(
    String storeId,
    String account,
    String plan,
    boolean back,
    int cents,
    List<Line> lines,
    String subscription,
    Instant start,
    @Nullable Instant end,
    Instant at) {
  /** One line, in US cents. */
  public record Line(String text, int cents) {}
}
