package app.quintet.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a page complains of in the browser's console: refused requests, broken policies, errors. */
final class Console {
  private Console() {}

  /** Filled from now on with console errors, uncaught exceptions and answers of 400 and above. */
  static List<String> complaints(Page page) {
    List<String> complaints = new CopyOnWriteArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            complaints.add(response.status() + " " + response.url());
          }
        });
    return complaints;
  }
}
