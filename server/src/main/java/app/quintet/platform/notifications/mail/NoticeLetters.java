package app.quintet.platform.notifications.mail;

import app.quintet.platform.identity.Account;
import app.quintet.platform.kernel.Messages;
import app.quintet.platform.notifications.NoticeKind;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notices as letters, with a way to stop them. */
@Component
public class NoticeLetters {
  private final PostOffice post;
  private final Messages messages;
  private final StopLinks stops;
  private final MailSettings settings;

  NoticeLetters(PostOffice post, Messages messages, StopLinks stops, MailSettings settings) {
    this.post = post;
    this.messages = messages;
    this.stops = stops;
    this.settings = settings;
  }

  /** Orders the letter for a notice; part of the current transaction. */
  public void send(
      Account account,
      String email,
      NoticeKind kind,
      UUID notice,
      Map<String, String> facts,
      String link,
      Instant at) {
    String language = account.language();
    String key = "notice." + kind.app() + "." + kind.kind();
    Map<String, String> words =
        Map.of(
            "title", messages.text(language, key + ".title", facts),
            "body", messages.text(language, key + ".body", facts));
    Order order =
        new Order(
            email,
            language,
            words,
            null,
            settings.publicUrl() + link,
            stops.link(account.id(), kind.app(), kind.kind()));
    post.order(account.id(), "notice/" + notice, Template.NOTICE, order, at);
  }
}
