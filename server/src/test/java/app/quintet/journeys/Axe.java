package app.quintet.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What axe finds in a page as it stands. It is put into the page once and stays until the page is
 * loaded anew, which takes a fifth of the time of building it for every look: a walk over many
 * screens of one app can afford it.
 */
final class Axe {
  private static final Path SCRIPT = Path.of("../web/node_modules/axe-core/axe.min.js");

  private Axe() {}

  /** Each violation with the first elements it concerns; empty when there is none. */
  static List<?> violations(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(script());
    }
    return (List<?>)
        page.evaluate(
            """
            axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
              violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")))
            """);
  }

  private static String script() {
    try {
      return Files.readString(SCRIPT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
