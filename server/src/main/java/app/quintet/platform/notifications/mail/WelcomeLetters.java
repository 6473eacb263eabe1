package app.quintet.platform.notifications.mail;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.EmailVerified;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Welcomes a person once, after their address was confirmed. */
@Component
class WelcomeLetters implements EventHandler<EmailVerified> {
  private final Accounts accounts;
  private final PostOffice post;
  private final Clock clock;

  WelcomeLetters(Accounts accounts, PostOffice post, Clock clock) {
    this.accounts = accounts;
    this.post = post;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notifications.welcome_letters";
  }

  @Override
  public Class<EmailVerified> type() {
    return EmailVerified.class;
  }

  @Override
  public void on(EmailVerified verified) {
    Account account = accounts.get(verified.person());
    String email = account.email();
    if (email == null) {
      return;
    }
    Map<String, String> facts = Map.of("name", account.displayName());
    Order order = new Order(email, account.language(), facts, null, null, null);
    post.order(account.id(), "welcome", Template.WELCOME, order, clock.instant());
  }
}
