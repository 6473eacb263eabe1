package app.quintet.apps.rebloom.session;

import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Messages;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is told beside an answer, in the person's language. */
@Component
class Telling {
  private final Accounts accounts;
  private final Messages messages;
  private final Turns turns;

  Telling(Accounts accounts, Messages messages, Turns turns) {
    this.accounts = accounts;
    this.messages = messages;
    this.turns = turns;
  }

  ZoneId zone(UUID person) {
    return accounts.zone(person);
  }

  /**
   * That danger may go unnoticed in the person's language, told once for each language; null if it
   * was told before. Within the transaction of the message.
   *
   * @param told the language it was told of last
   */
  @Nullable String uncovered(UUID person, @Nullable String told) {
    String language = accounts.get(person).language();
    if (language.equals(told)) {
      return null;
    }
    turns.told(person, language);
    return messages.text(language, "rebloom.language_not_covered");
  }
}
