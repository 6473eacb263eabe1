package app.quintet.apps.rebloom.care.referral;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a request for an appointment stands. */
public enum ReferralStatus {
  REQUESTED,
  CONFIRMED,
  DECLINED,
  WITHDRAWN;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The answer with this name, or null for anything a professional cannot answer. */
  static @Nullable ReferralStatus answerOrNull(@Nullable String wire) {
    return CONFIRMED.wire().equals(wire)
        ? CONFIRMED
        : DECLINED.wire().equals(wire) ? DECLINED : null;
  }
}
