package app.quintet.platform.privacy.web;

import app.quintet.platform.api.Limit;
import java.time.Duration;

/** How often one may ask. */
final class PrivacyLimit {
  /** Archives asked for by one person. */
  static final Limit EXPORTS = Limit.open("privacy.exports", 5, Duration.ofDays(1));

  /** Receipts looked up from one address. */
  static final Limit RECEIPTS = Limit.closed("privacy.receipts", 30, Duration.ofHours(1));

  private PrivacyLimit() {}
}
