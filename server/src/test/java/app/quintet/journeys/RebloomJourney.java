package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody who is not well meets in Rebloom, on a phone in the dark. */
@QuintetTest
class RebloomJourney {
  private static final String FOOTER = ".q-page-footer button";
  private static final List<String> SCREENS =
      List.of(
          "",
          "talk",
          "sessions",
          "moods",
          "moods?view=trends",
          "moods?view=entries",
          "moods/new",
          "goals",
          "exercises",
          "exercises/slow-exhale",
          "plan",
          "insights",
          "memories",
          "you",
          "you/settings",
          "providers",
          "referrals",
          "sharing",
          "shared",
          "help");

  @Autowired People people;

  @Test
  void aNewcomerDecidesEachConsentTalksAndIsAnswered() {
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    enter(page, "");
    assertThat(Axe.violations(page)).isEmpty();
    begin(page);
    say(page, "I can't sleep, my head starts at three every night.");
    page.getByTestId("message-companion").first().waitFor();
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  @Test
  void whoeverWishesToSpeakIsToldBeforehandThatTheirKeyboardCanListenWhereNobodyElseCan() {
    Page page = Browser.phone(people.base());
    page.context().grantPermissions(List.of("microphone"));
    enter(page, "");
    begin(page);
    page.getByTestId("message-input").fill("What I wrote");
    page.getByTestId("voice-button").click();
    assertThat(page.getByTestId("voice-fault")).containsText("keyboard");
    assertThat(page.getByTestId("message-input")).hasValue("What I wrote");
    assertThat(Axe.violations(page)).isEmpty();
    page.context().close();
  }

  @Test
  void wordsOfDangerBringTheCardAndItStaysUntilItIsAcknowledged() {
    Page page = Browser.phone(people.base());
    enter(page, "");
    begin(page);
    say(page, "I cannot sleep, and at three in the morning everything looks worse than it is.");
    page.getByTestId("message-companion").waitFor();
    say(page, "I am going to kill myself tonight, I have the pills here.");
    Locator card = page.getByTestId("safety-card");
    card.waitFor();
    assertThat(page.getByTestId("help-now")).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
    page.reload();
    card.waitFor();
    card.locator("button").last().click();
    assertThat(card).hasCount(0);
    assertThat(page.getByTestId("message-safety")).isInViewport();
    assertThat(page.getByTestId("message-companion")).hasCount(1);
    page.context().close();
  }

  @Test
  void somebodyUnder18IsShownPeopleWhoListenAndNothingElse() {
    Page page = Browser.phone(people.base());
    welcome(page, "");
    page.locator("main input[type=radio]").last().check(forced());
    page.locator(FOOTER).last().click();
    page.locator(".q-lifeline").first().waitFor();
    assertThat(Axe.violations(page)).isEmpty();
    page.navigate("/rebloom/talk");
    page.waitForURL("**/rebloom/onboarding**");
    page.context().close();
  }

  @Test
  void helpIsThereForAStrangerAndWithoutANetwork() {
    Page page = Browser.phone(people.base());
    page.navigate("/rebloom/help");
    page.locator(".q-lifeline").first().waitFor();
    page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    page.reload();
    page.locator(".q-lifeline").first().waitFor();
    page.context().setOffline(true);
    page.reload();
    assertThat(page.locator("a[href^='tel:']").first()).isVisible();
    page.context().close();
  }

  @Test
  void helpShowsTheNumbersOfWhereSomebodyIsBeforeAndAfterTheyAreKnown() {
    Page page = Browser.phone(people.base());
    page.navigate("/rebloom/help");
    page.locator("main select").selectOption("US");
    assertThat(page.locator("a[href='tel:911']")).isVisible();
    assertThat(page.locator("a[href='tel:988']").first()).isVisible();
    page.navigate("/rebloom/");
    welcome(page, "");
    answer(page, "NZ");
    Layout.visit(page, "/rebloom/help");
    assertThat(page.locator("main select")).hasValue("NZ");
    assertThat(page.locator("a[href='tel:111']")).isVisible();
    page.locator("main select").selectOption("AU");
    assertThat(page.locator("a[href='tel:000']")).isVisible();
    page.reload();
    assertThat(page.locator("a[href='tel:000']")).isVisible();
    page.context().close();
  }

  @Test
  void aMoodIsNotedInTwoTapsAndShowsInTheCalendar() {
    Page page = Browser.phone(people.base());
    enter(page, "");
    page.locator(".r-face").nth(1).click();
    page.getByTestId("check-in").locator("button").first().click();
    assertThat(page.getByTestId("check-in").locator("[role=status]")).isVisible();
    Layout.visit(page, "/rebloom/moods");
    assertThat(page.locator(".r-day-noted")).hasCount(1);
    page.context().close();
  }

  @Test
  void everyScreenFitsFromRightToLeft() {
    Page page = Browser.phone(people.base());
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    enter(page, "?lang=ar-XB");
    begin(page);
    say(page, "Hello, this week was a strange one.");
    page.getByTestId("message-companion").first().waitFor();
    Layout.fits(page, "the talk");
    for (String screen : SCREENS) {
      Layout.visit(page, "/rebloom/" + screen);
      Layout.fits(page, screen);
    }
    page.context().close();
  }

  private static void welcome(Page page, String query) {
    page.navigate("/rebloom/" + query);
    page.locator(".r-welcome-actions button").click();
    page.waitForURL("**/rebloom/onboarding**");
  }

  private static void enter(Page page, String query) {
    welcome(page, query);
    answer(page, "GB");
  }

  private static void answer(Page page, String country) {
    page.locator("main input[type=radio]").nth(1).check(forced());
    page.locator(FOOTER).last().click();
    page.locator(".r-consent").first().waitFor();
    assertThat(page.locator(".r-consent input:checked")).hasCount(0);
    assertThat(page.locator(FOOTER).last()).isDisabled();
    for (Locator consent : page.locator(".r-consent").all()) {
      consent.locator("input").last().check(forced());
    }
    page.locator(FOOTER).last().click();
    page.locator("main textarea").waitFor();
    page.locator("main select").selectOption(country);
    page.locator(FOOTER).last().click();
    page.locator("main input[type=radio]").first().waitFor();
    page.locator(FOOTER).last().click();
    page.locator("main input[type=tel]").waitFor();
    page.locator(FOOTER).last().click();
    page.getByTestId("check-in").waitFor();
  }

  private static void begin(Page page) {
    Layout.visit(page, "/rebloom/talk");
    page.locator(FOOTER).last().click();
    page.getByTestId("message-input").waitFor();
  }

  private static void say(Page page, String text) {
    page.getByTestId("message-input").fill(text);
    page.getByTestId("send-button").click();
    assertThat(page.getByTestId("message-input")).hasValue("");
  }

  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }
}
