package app.quintet.platform.safety.card;

import app.quintet.platform.identity.Account;
import app.quintet.platform.kernel.Messages;
import app.quintet.platform.safety.CountryHelp;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.Helplines;
import app.quintet.platform.safety.SafetyCard;
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

  SafetyCard card(UUID id, CrisisLevel level, Account account) {
    return card(id, level, account.language(), account.country());
  }

  SafetyCard card(UUID id, CrisisLevel level, String language, @Nullable String country) {
    CountryHelp help = helplines.of(country, null, language);
    return new SafetyCard(
        id,
        level.wire(),
        messages.text(language, "safety.card.title"),
        messages.text(language, key(level)),
        help.emergencyNumber(),
        help.lines());
  }

  private static String key(CrisisLevel level) {
    return switch (level) {
      case CRITICAL -> "safety.card.critical";
      case HIGH -> "safety.card.high";
      case NONE, LOW, MODERATE -> "safety.card.general";
    };
  }
}
