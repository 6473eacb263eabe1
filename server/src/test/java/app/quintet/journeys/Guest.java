package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * What a guest of FlirtCraft does, found by place and role rather than by words: it works in every
 * language.
 */
final class Guest {
  private static final String NEXT = ".q-button-primary";

  private Guest() {}

  /** From the welcome through the four questions to the choice of a place. */
  static void enter(Page page, String query) {
    page.navigate("/flirtcraft/" + query);
    page.locator(NEXT).click();
    for (int step = 2; step <= 5; step++) {
      page.waitForURL("**/flirtcraft/onboarding**");
      assertThat(page.locator("[role='progressbar']"))
          .hasAttribute("aria-valuenow", String.valueOf(step));
      page.locator(NEXT).click();
    }
    page.waitForURL("**/flirtcraft/practise**");
  }

  static void letConversationsBeStored(Page page) {
    page.evaluate(
        """
        fetch("/api/v1/privacy/consents", {
          method: "PUT",
          headers: {
            "Content-Type": "application/json",
            "X-CSRF-Token": decodeURIComponent(/quintet_csrf=([^;]*)/.exec(document.cookie)[1]),
          },
          body: JSON.stringify({ consents: { conversation_storage: true } }),
        }).then((answer) => { if (!answer.ok) throw new Error(String(answer.status)); })
        """);
  }

  static void meetSomebody(Page page) {
    page.locator(".q-page-footer " + NEXT).click();
    page.waitForURL("**/flirtcraft/meet/**");
    page.locator(".q-page-footer " + NEXT).click();
    page.waitForURL("**/flirtcraft/chat/**");
  }

  /** Says something and waits for as many of the character's messages as there are turns. */
  static void say(Page page, String text, int turn) {
    page.getByTestId("message-input").fill(text);
    page.getByTestId("send-button").click();
    assertThat(page.getByTestId("message-input")).hasValue("");
    Locator theirs = page.locator("[data-testid='message-ai']");
    theirs.nth(turn - 1).waitFor();
  }

  /** Ends the conversation; there is a review after three messages. */
  static void end(Page page) {
    page.locator(".q-app-bar-actions button").last().click();
    page.locator("dialog " + NEXT).click();
    page.waitForURL("**/flirtcraft/review/**");
    page.getByTestId("review-overall").waitFor();
  }
}
