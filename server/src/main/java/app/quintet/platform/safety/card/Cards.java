package app.quintet.platform.safety.card;

import app.quintet.platform.kernel.Messages;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.SafetyCard;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the card: words in the person's language, helplines of their country. */
@Component
class Cards {
  private final Messages messages;
  private final Helplines helplines;

  Cards(Messages messages, Helplines helplines) {
    this.messages = messages;
    this.helplines = helplines;
  }

  SafetyCard card(UUID id, CrisisLevel level, String language, @Nullable String country) {
    return new SafetyCard(
        id,
        level.name().toLowerCase(Locale.ROOT),
        messages.text(language, "safety.card.title"),
        messages.text(language, key(level)),
        helplines.of(country));
  }

  private static String key(CrisisLevel level) {
    return switch (level) {
      case CRITICAL -> "safety.card.critical";
      case HIGH -> "safety.card.high";
      case NONE, LOW, MODERATE -> "safety.card.general";
    };
  }
}
