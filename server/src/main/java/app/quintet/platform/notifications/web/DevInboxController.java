package app.quintet.platform.notifications.web;

import app.quintet.platform.notifications.dev.DevMessages;
import app.quintet.platform.notifications.dev.DevMessages.Message;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The dev inbox: mails, SMS and pushes that would have been sent. Dev profile only. */
@RestController
@Hidden
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class DevInboxController {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" \
      content="width=device-width"><title>Dev inbox</title></head>
      <body><h1>Dev inbox</h1>
      <p>What would have left this server, newest first. \
      <a href="/dev/inbox/messages">As JSON</a></p>
      %s</body></html>
      """;
  private static final String ENTRY =
      """
      <article><h2>%s</h2><p>%s to %s at <time>%s</time></p><pre>%s</pre></article><hr>
      """;
  private final DevMessages messages;

  DevInboxController(DevMessages messages) {
    this.messages = messages;
  }

  /** A plain array, not the envelope: tests and scripts read it as it is. */
  @GetMapping(path = "/dev/inbox/messages", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<List<Message>> list(@RequestParam(required = false) @Nullable String to) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(messages.newest(to));
  }

  @GetMapping(path = "/dev/inbox", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page(@RequestParam(required = false) @Nullable String to) {
    StringBuilder entries = new StringBuilder();
    for (Message message : messages.newest(to)) {
      entries.append(
          ENTRY.formatted(
              HtmlUtils.htmlEscape(message.subject()),
              HtmlUtils.htmlEscape(message.channel()),
              HtmlUtils.htmlEscape(message.to()),
              message.at(),
              HtmlUtils.htmlEscape(message.text())));
    }
    String shown = entries.isEmpty() ? "<p>Nothing yet.</p>" : entries.toString();
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PAGE.formatted(shown));
  }
}
