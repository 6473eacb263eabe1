package app.quintet.apps.twotruths.challenge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a challenge stands (specification, Data). */
public enum ChallengeStatus {
  /** Nothing recorded yet. */
  DRAFT,
  /** At least one recording was begun. */
  UPLOADING,
  /** Being merged, analysed and moderated. */
  PROCESSING,
  /** Waits for a moderator. */
  HELD,
  /** To be watched and guessed. */
  PUBLISHED,
  /** Not published; may be edited and sent again. */
  REJECTED,
  /** Something broke; may be processed again. */
  FAILED;

  /** Whether words, lie and recordings may still be changed. */
  public boolean open() {
    return switch (this) {
      case DRAFT, UPLOADING, REJECTED, FAILED -> true;
      case PROCESSING, HELD, PUBLISHED -> false;
    };
  }

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable ChallengeStatus orNull(@Nullable String wire) {
    for (ChallengeStatus each : values()) {
      if (each.wire().equals(wire)) {
        return each;
      }
    }
    return null;
  }
}
