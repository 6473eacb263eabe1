package app.quintet.apps.twotruths.challenge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a challenge is dressed up: chosen by its owner, never read by anything that judges. */
public record Style(Frame frame, Reveal reveal) {
  /** What everybody has. */
  public static final Style PLAIN = new Style(Frame.PLAIN, Reveal.FLIP);

  /** Whether it needs premium. */
  public boolean premium() {
    return !equals(PLAIN);
  }

  /** The frame around the video; all but the plain one come with premium. */
  public enum Frame {
    PLAIN,
    NEON,
    FILM,
    PAPER,
    GOLD;

    /** The name in JSON and tables. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of this wire name, or null for any other text. */
    public static @Nullable Frame orNull(@Nullable String wire) {
      for (Frame each : values()) {
        if (each.wire().equals(wire)) {
          return each;
        }
      }
      return null;
    }
  }

  /** How the lie is uncovered after a guess; all but the flip come with premium. */
  public enum Reveal {
    FLIP,
    CURTAIN,
    SPOTLIGHT,
    CONFETTI;

    /** The name in JSON and tables. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of this wire name, or null for any other text. */
    public static @Nullable Reveal orNull(@Nullable String wire) {
      for (Reveal each : values()) {
        if (each.wire().equals(wire)) {
          return each;
        }
      }
      return null;
    }
  }
}
