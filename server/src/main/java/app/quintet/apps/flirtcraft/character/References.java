package app.quintet.apps.flirtcraft.character;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the scene a piece used. */
final class References {
  private static final Map<String, String> SCENE =
      Map.of(
          "spot", "environment",
          "detail", "environment",
          "crowd", "environment",
          "weather", "environment",
          "time", "environment",
          "activity", "appearance",
          "accessory", "appearance");

  private References() {}

  static Reply.@Nullable ContextReference of(Piece piece, Heard heard) {
    Map<String, String> values = Slots.of(heard);
    for (String slot : piece.template().slots()) {
      String value = values.get(slot);
      if (value != null && piece.text().contains(value)) {
        String category = SCENE.getOrDefault(slot, "backstory");
        return slot.startsWith("u_") || slot.equals("echo")
            ? null
            : new Reply.ContextReference(category, value);
      }
    }
    boolean ofPlace = piece.template().cell().startsWith("place.");
    return ofPlace
        ? new Reply.ContextReference(
            "environment",
            "the " + heard.turn().scene().place().displayName().toLowerCase(Locale.ROOT))
        : null;
  }
}
