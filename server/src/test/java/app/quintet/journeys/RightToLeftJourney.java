package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every screen in the pseudo-locale, whose texts are longer, bracketed and run from right to left:
 * nothing may stick out of a phone or a desk, in either theme.
 */
@QuintetTest
class RightToLeftJourney {
  private static final String LANGUAGE = "?lang=ar-XB";

  private static final List<String> SCREENS =
      List.of(
          "",
          "practise",
          "progress",
          "progress?view=achievements",
          "progress?view=leaderboard",
          "history",
          "profile",
          "profile/edit",
          "profile/settings",
          "plan",
          "account",
          "account/consents",
          "account/privacy",
          "account/privacy/retention",
          "account/privacy/export",
          "account/privacy/access",
          "account/privacy/erase",
          "goodbye?receipt=01997d2f-7c2e-7a31-9d1c-0a4f2b6c8d10&when=2026-12-21T10:00:00Z",
          "account/notifications",
          "inbox",
          "upgrade",
          "nowhere");

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

  @Autowired People people;

  @Test
  void aWholeVisitFitsAPhoneInTheDarkAndADeskInTheLight() {
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    Guest.enter(page, LANGUAGE);
    Guest.meetSomebody(page);
    Guest.say(page, "Hi! Is that seat free? I promise I only steal the sugar.", 1);
    fits(page, "the chat");
    Guest.say(page, "What are you working on?", 2);
    Guest.say(page, "I burned a kitchen down trying that. How did you get into it?", 3);
    Guest.end(page);
    fits(page, "the review");
    page.locator(".f-review-actions button").first().click();
    page.locator("dialog canvas").waitFor();
    fits(page, "the share card");
    page.keyboard().press("Escape");
    page.locator(".f-review-what-if a").click();
    page.locator(".q-state, .f-what-if-line").first().waitFor();
    fits(page, "what if");
    for (String screen : SCREENS) {
      visit(page, screen);
      fits(page, screen);
    }
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  /**
   * On a phone, then on a desk, where axe reads it too (the contrast of both themes is computed
   * from the tokens).
   */
  private static void fits(Page page, String screen) {
    assertThat((List<?>) page.evaluate(FAULTS)).as(screen + " on a phone").isEmpty();
    show(page, 1366, ColorScheme.LIGHT);
    assertThat((List<?>) page.evaluate(FAULTS)).as(screen + " on a desk").isEmpty();
    assertThat(Axe.violations(page)).as(screen).isEmpty();
    show(page, 390, ColorScheme.DARK);
  }

  /** As a link of the app would, without loading everything anew. */
  private static void visit(Page page, String screen) {
    page.evaluate(
        "(to) => { history.pushState({}, '', to); dispatchEvent(new PopStateEvent('popstate')); }",
        "/flirtcraft/" + screen);
    page.locator("h1, h2").first().waitFor();
    assertThat(page.locator(".q-skeleton")).hasCount(0);
  }

  private static void show(Page page, int width, ColorScheme scheme) {
    page.setViewportSize(width, 844);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }
}
