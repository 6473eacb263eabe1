package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** Whether a screen in the right-to-left pseudo-locale lies where it belongs. */
final class Layout {
  // Whatever lies outside of the window and cannot be scrolled to where it stands, and texts that
  // nobody translated.
  private static final String FAULTS =
      """
      (() => {
        const root = document.documentElement;
        const faults = root.dir === "rtl" ? [] : ["the page runs from left to right"];
        if (root.scrollWidth > root.clientWidth) faults.push("scrolls sideways");
        const scrolls = (e) => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
        for (const e of document.querySelectorAll("#root button, #root a, #root input, #root p, #root h1, #root h2")) {
          const { left, right, width } = e.getBoundingClientRect();
          if (width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls(e) && !e.closest(".q-visually-hidden, .q-skip"))
            faults.push("sticks out: " + e.outerHTML.slice(0, 120));
        }
        const heading = document.querySelector("h1, h2")?.textContent ?? "";
        if (/^[a-z_.]+$/.test(heading)) faults.push("no text for " + heading);
        return faults;
      })()
      """;

  // A heading of the screen that was left stays until the next one's program and texts are there.
  private static final String LEAVE =
      """
      (to) => {
        if (new URL(to, location).pathname !== location.pathname)
          for (const heading of document.querySelectorAll("#root h1, #root h2")) heading.dataset.left = "";
        history.pushState({}, "", to);
        dispatchEvent(new PopStateEvent("popstate"));
      }
      """;

  private Layout() {}

  /**
   * On a phone, then on a desk, where axe reads it too (the contrast of both themes is computed
   * from the tokens).
   */
  static void fits(Page page, String screen) {
    // Between two screens there is none while the next one's program is fetched.
    page.locator("h1:not([data-left])")
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    assertThat((List<?>) page.evaluate(FAULTS)).as(screen + " on a phone").isEmpty();
    show(page, 1366, ColorScheme.LIGHT);
    assertThat((List<?>) page.evaluate(FAULTS)).as(screen + " on a desk").isEmpty();
    assertThat(Axe.violations(page)).as(screen).isEmpty();
    show(page, 390, ColorScheme.DARK);
  }

  /** Goes to a path as a link of the app would, without loading everything anew. */
  static void visit(Page page, String path) {
    page.evaluate(LEAVE, path);
    page.locator(":is(h1, h2):not([data-left])").first().waitFor();
    assertThat(page.locator(".q-skeleton")).hasCount(0);
  }

  private static void show(Page page, int width, ColorScheme scheme) {
    page.setViewportSize(width, 844);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }
}
