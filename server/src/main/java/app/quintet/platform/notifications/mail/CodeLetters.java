package app.quintet.platform.notifications.mail;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.identity.MailCodeIssued;
import app.quintet.platform.identity.MailCodes;
import app.quintet.platform.identity.MailKind;
import app.quintet.platform.identity.MailedCode;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Mails the codes that identity issues. */
@Component
class CodeLetters implements EventHandler<MailCodeIssued> {
  private final MailCodes codes;
  private final PostOffice post;
  private final MailSettings settings;
  private final Clock clock;

  CodeLetters(MailCodes codes, PostOffice post, MailSettings settings, Clock clock) {
    this.codes = codes;
    this.post = post;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notifications.code_letters";
  }

  @Override
  public Class<MailCodeIssued> type() {
    return MailCodeIssued.class;
  }

  @Override
  public void on(MailCodeIssued issued) {
    codes.open(issued.code()).ifPresent(mailed -> order("code/" + issued.code(), mailed));
  }

  private void order(String key, MailedCode mailed) {
    long minutes =
        Duration.between(clock.instant(), mailed.codeUntil()).plusSeconds(30).toMinutes();
    Order order =
        new Order(
            mailed.to(),
            mailed.language(),
            Map.of("code", mailed.code(), "minutes", Long.toString(Math.max(1, minutes))),
            mailed.code(),
            settings.accountLink(page(mailed.kind()) + "?token=" + mailed.token()),
            null);
    post.order(mailed.person(), key, template(mailed.kind()), order, clock.instant());
  }

  private static Template template(MailKind kind) {
    return switch (kind) {
      case VERIFY_EMAIL, CHANGE_EMAIL_NEW -> Template.VERIFICATION;
      case RESET_PASSWORD -> Template.RECOVERY;
      case CHANGE_EMAIL_OLD -> Template.CHANGE_OF_ADDRESS;
    };
  }

  private static String page(MailKind kind) {
    return switch (kind) {
      case VERIFY_EMAIL, CHANGE_EMAIL_NEW, CHANGE_EMAIL_OLD -> "/verify";
      case RESET_PASSWORD -> "/recover";
    };
  }
}
