package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Saying one line differently after the review, and what is left of it. */
@QuintetTest
class WhatIfJourney {
  private static final String BETTER =
      "You look as if that page just surprised you. What happened in it?";

  @Autowired People people;

  @Test
  void aLineIsTriedAgainMovesTheScoresAndIsStoredOnlyWhenKept() {
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    Guest.enter(page, "");
    Guest.letConversationsBeStored(page);
    Guest.meetSomebody(page);
    Guest.say(page, "Hi! Is that seat free? I promise I only steal the sugar.", 1);
    Guest.say(page, "ok", 2);
    Guest.say(page, "I burned a kitchen down trying that. How did you get into it?", 3);
    Guest.end(page);

    page.locator(".f-review-what-if a").click();
    Locator lines = page.locator(".f-what-if-line");
    assertThat(lines).hasCount(3);
    assertThat(page.locator(".q-list-item", hasText("Worth another try"))).containsText("ok");
    lines.nth(1).click();

    assertThat(page.getByTestId("what-if-try")).hasAttribute("aria-disabled", "true");
    page.getByTestId("what-if-input").fill(BETTER);
    page.getByTestId("what-if-try").click();
    assertThat(page.getByTestId("move-overall")).containsText(Pattern.compile("\\d+ better"));
    assertThat(page.locator("[data-testid='what-if-stage'] .f-message-ai")).not().hasCount(0);
    accessible(page);

    page.reload();
    assertThat(page.getByText(BETTER)).hasCount(0);
    page.getByTestId("what-if-input").fill(BETTER);
    page.keyboard().press("Enter");
    page.getByText("Keep this try").click();
    assertThat(page.getByText(Pattern.compile("^Kept\\."))).isVisible();
    page.getByText("Choose another line").click();
    page.reload();
    Locator kept = page.getByTestId("what-ifs-kept");
    kept.locator("summary").click();
    assertThat(kept).containsText(BETTER);
    accessible(page);

    kept.getByText("Delete").click();
    page.locator("dialog .q-button-danger").click();
    assertThat(kept).hasCount(0);
    page.reload();
    assertThat(page.getByText("Kept tries")).isVisible();
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void accessible(Page page) {
    assertThat(Axe.violations(page)).isEmpty();
  }
}
