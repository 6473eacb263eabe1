package app.quintet.platform.notifications.mail;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.identity.SecurityNoticed;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Mails what concerns the safety of an account, whatever the person's preferences. */
@Component
class SecurityLetters implements EventHandler<SecurityNoticed> {
  private final Accounts accounts;
  private final PostOffice post;

  SecurityLetters(Accounts accounts, PostOffice post) {
    this.accounts = accounts;
    this.post = post;
  }

  @Override
  public String name() {
    return "notifications.security_letters";
  }

  @Override
  public Class<SecurityNoticed> type() {
    return SecurityNoticed.class;
  }

  @Override
  public void on(SecurityNoticed noticed) {
    Account account = accounts.get(noticed.person());
    String email = account.email();
    if (email == null) {
      return;
    }
    Order order = new Order(email, account.language(), Map.of(), null, null, null);
    String key = "security/" + noticed.notice() + "/" + noticed.at();
    post.order(account.id(), key, template(noticed.notice()), order, noticed.at());
  }

  private static Template template(SecurityNotice notice) {
    return switch (notice) {
      case LOCKED_OUT -> Template.LOCKED_OUT;
      case PASSWORD_CHANGED -> Template.PASSWORD_CHANGED;
      case EMAIL_CHANGED -> Template.EMAIL_CHANGED;
      case SESSION_STOLEN -> Template.SESSION_STOLEN;
      case SIGN_UP_ATTEMPTED -> Template.SIGN_UP_ATTEMPTED;
      case ACCOUNT_CLOSING -> Template.CLOSING;
      case PASSKEY_ADDED -> Template.PASSKEY_ADDED;
      case PASSKEY_REMOVED -> Template.PASSKEY_REMOVED;
      case PASSKEY_COPIED -> Template.PASSKEY_COPIED;
    };
  }
}
