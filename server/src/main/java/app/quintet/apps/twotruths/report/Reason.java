package app.quintet.apps.twotruths.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a challenge is reported. */
public enum Reason {
  HARASSMENT,
  HATE,
  SEXUAL,
  DANGEROUS,
  /** Somebody under age is shown. */
  MINOR,
  /** Somebody is shown against their will. */
  PRIVACY,
  SPAM,
  OTHER;

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable Reason orNull(@Nullable String wire) {
    for (Reason each : values()) {
      if (each.wire().equals(wire)) {
        return each;
      }
    }
    return null;
  }
}
