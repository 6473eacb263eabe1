package app.quintet.platform.billing.invoice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that moved.
 *
 * @param number without gaps within a year, {@code Q2026-000001}
 * @param kind invoice, or credit for money that went back
 * @param source the store through which it moved
 * @param storeId the store's name of it
 * @param cents US cents; above 0 for both kinds
 * @param method how it was paid, such as {@code Visa •••• 4242}; empty as long as that is not known
 * @param periodEnd null for what was bought for good
 */
public record Invoice(
    UUID id,
    String number,
    String kind,
    String source,
    String storeId,
    String plan,
    List<Line> lines,
    int cents,
    String currency,
    String method,
    Instant periodStart,
    @Nullable Instant periodEnd,
    Instant paidAt,
    Instant issuedAt) {
  /** The kind for money that was paid. */
  public static final String PAID = "invoice";

  /** The kind for money that went back. */
  public static final String CREDIT = "credit";

  /**
   * One line.
   *
   * @param cents US cents; below 0 for what is set off
   */
  public record Line(String text, int cents) {}

  /** Whether money went back. */
  public boolean credit() {
    return kind.equals(CREDIT);
  }
}
