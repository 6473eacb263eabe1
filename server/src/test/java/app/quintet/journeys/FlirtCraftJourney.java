package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class FlirtCraftJourney {
  @Autowired People people;

  @Test
  void aGuestWalksFromTheFirstPageToTheReview() {
    Page page = Browser.phone(people.base());
    enterAsGuest(page);
    meetSomebody(page);
    say(page, "Hi! Is that seat free? I promise I only steal the sugar.", 1);
    say(page, "What are you working on? You look so focused.", 2);
    say(page, "I burned a kitchen down trying that. How did you get into it?", 3);
    accessible(page);

    press(page, "^End");
    press(page, "End and review");
    page.waitForURL("**/flirtcraft/review/**");
    assertThat(page.getByText(Pattern.compile("momentum", Pattern.CASE_INSENSITIVE)).first())
        .isVisible();
    accessible(page);

    page.navigate("/flirtcraft/");
    page.reload();
    assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
    page.navigate("/flirtcraft/progress");
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    accessible(page);
    page.context().close();
  }

  @Test
  void markupInAMessageIsShownAsTextAndNeverRun() {
    Page page = Browser.phone(people.base());
    enterAsGuest(page);
    meetSomebody(page);
    say(
        page,
        "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">",
        1);
    assertThat(page.title()).doesNotContain("owned");
    assertThat(page.getByText("<script>document.title='owned'</script>").first()).isVisible();
    page.context().close();
  }

  @Test
  void theChatResumesAfterAReload() {
    Page page = Browser.phone(people.base());
    enterAsGuest(page);
    meetSomebody(page);
    say(page, "The rain outside sounds like applause, doesn't it?", 1);
    page.reload();
    assertThat(page.getByText("The rain outside sounds like applause, doesn't it?").first())
        .isVisible();
    assertThat(page.getByTestId("message-input")).isVisible();
    page.context().close();
  }

  @Test
  void rightToLeftAndDesktopKeepEverythingOnThePage() {
    Page page = Browser.page(people.base(), 1280, 800, "en-GB", ColorScheme.LIGHT);
    page.navigate("/flirtcraft/?lang=ar-XB");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(overflow).isEqualTo(false);
    accessible(page);
    page.context().close();
  }

  private static void enterAsGuest(Page page) {
    page.navigate("/flirtcraft/");
    press(page, "Start now");
    press(page, "^I.m \\d+");
    press(page, "That.s it");
    press(page, "Go on");
    press(page, "Find someone");
    page.waitForURL("**/flirtcraft/practise**");
  }

  private static void meetSomebody(Page page) {
    press(page, "See who");
    page.waitForURL("**/flirtcraft/meet/**");
    press(page, "^Talk to");
    page.waitForURL("**/flirtcraft/chat/**");
  }

  /** Says something and waits for the character's answer to it. */
  private static void say(Page page, String text, int turn) {
    page.getByTestId("message-input").fill(text);
    page.getByTestId("send-button").click();
    assertThat(page.getByTestId("message-input")).hasValue("");
    Locator theirs = page.locator("[data-testid='message-ai']");
    theirs.nth(turn - 1).waitFor();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile(name)))
        .or(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile(name))))
        .first()
        .click();
  }

  private static void accessible(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }
}
