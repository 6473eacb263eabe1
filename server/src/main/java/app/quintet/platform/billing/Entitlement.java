package app.quintet.platform.billing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is entitled to.
 *
 * @param feature {@code <app>.<name>}
 * @param source where it comes from, for example {@code gift}
 * @param until its end; null for none
 * @param standing in which state it is, and why
 */
public record Entitlement(
    String feature, String source, @Nullable Instant until, Standing standing) {
  /** A gift. */
  public Entitlement(String feature, String source, @Nullable Instant until) {
    this(feature, source, until, Standing.GIFT);
  }
}
