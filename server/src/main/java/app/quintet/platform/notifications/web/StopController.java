package app.quintet.platform.notifications.web;

import app.quintet.platform.kernel.Problem;
import app.quintet.platform.notifications.inbox.Kinds;
import app.quintet.platform.notifications.inbox.Preferences;
import app.quintet.platform.notifications.inbox.Preferences.Choice;
import app.quintet.platform.notifications.mail.StopLinks;
import app.quintet.platform.notifications.mail.StopLinks.Stop;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Stops letters of one kind from the link in the letter, without signing in (RFC 8058). A GET only
 * asks, because mail scanners follow links.
 */
@RestController
@RequestMapping("/api/v1/notifications/stop/{token}")
class StopController {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" \
      content="width=device-width"><title>Quintet</title></head><body>%s</body></html>
      """;
  private final StopLinks links;
  private final Preferences preferences;
  private final Kinds kinds;

  StopController(StopLinks links, Preferences preferences, Kinds kinds) {
    this.links = links;
    this.preferences = preferences;
    this.kinds = kinds;
  }

  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> ask(@PathVariable String token) {
    find(token);
    return page("<form method=\"post\"><button>Stop these mails</button></form>");
  }

  @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> stop(@PathVariable String token) {
    Stop stop = find(token);
    preferences.switchOff(stop.person(), new Choice(stop.app(), stop.kind()));
    return page("<p>Done: no more of these. You can switch them on again in your account.</p>");
  }

  private Stop find(String token) {
    return links
        .read(token)
        .filter(stop -> kinds.find(stop.app(), stop.kind()) != null)
        .orElseThrow(() -> Problem.notFound("link"));
  }

  private static ResponseEntity<String> page(String content) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PAGE.formatted(content));
  }
}
