package app.quintet.apps.twotruths.challenge;

import app.quintet.platform.media.Canvas;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The shape of the video. */
public enum Orientation {
  PORTRAIT(Canvas.PORTRAIT),
  LANDSCAPE(Canvas.LANDSCAPE);

  private final Canvas canvas;

  Orientation(Canvas canvas) {
    this.canvas = canvas;
  }

  /** What every segment is fitted into. */
  public Canvas canvas() {
    return canvas;
  }

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this wire name, or null for any other text. */
  public static @Nullable Orientation orNull(@Nullable String wire) {
    for (Orientation each : values()) {
      if (each.wire().equals(wire)) {
        return each;
      }
    }
    return null;
  }
}
