package app.quintet.platform.notifications.mail;

import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.notifications.MoneyLetters;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MoneyMail implements MoneyLetters {
  private final Accounts accounts;
  private final PostOffice post;
  private final MailSettings settings;
  private final Clock clock;

  MoneyMail(Accounts accounts, PostOffice post, MailSettings settings, Clock clock) {
    this.accounts = accounts;
    this.post = post;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void send(
      UUID person, String key, Kind kind, Map<String, String> facts, String link, Attached paper) {
    Account account = accounts.get(person);
    String email = account.email();
    if (email == null) {
      return;
    }
    Order order =
        new Order(email, account.language(), facts, null, settings.publicUrl() + link, null, paper);
    post.order(person, key, template(kind), order, clock.instant());
  }

  private static Template template(Kind kind) {
    return switch (kind) {
      case RECEIPT -> Template.RECEIPT;
      case CREDIT -> Template.CREDIT;
    };
  }
}
