package app.quintet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.microsoft.playwright.Page;
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

  @Autowired People people;

  @Test
  void aWholeVisitFitsAPhoneInTheDarkAndADeskInTheLight() {
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    Guest.enter(page, LANGUAGE);
    Guest.meetSomebody(page);
    Guest.say(page, "Hi! Is that seat free? I promise I only steal the sugar.", 1);
    Layout.fits(page, "the chat");
    Guest.say(page, "What are you working on?", 2);
    Guest.say(page, "I burned a kitchen down trying that. How did you get into it?", 3);
    Guest.end(page);
    Layout.fits(page, "the review");
    page.locator(".f-review-actions button").first().click();
    page.locator("dialog canvas").waitFor();
    Layout.fits(page, "the share card");
    page.keyboard().press("Escape");
    page.locator(".f-review-what-if a").click();
    page.locator(".q-state, .f-what-if-line").first().waitFor();
    Layout.fits(page, "what if");
    for (String screen : SCREENS) {
      Layout.visit(page, "/flirtcraft/" + screen);
      Layout.fits(page, screen);
    }
    assertThat(complaints).isEmpty();
    page.context().close();
  }
}
