package app.quintet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class LandingJourney {
  @Autowired People people;

  @Test
  void theLandingPageNamesFiveAppsLeadsToFlirtCraftAndIsAccessible() {
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    page.navigate("/");
    for (String app :
        List.of("FlirtCraft", "FitNudge", "Two Truths & a Lie", "TRU Talk", "Rebloom")) {
      assertThat(page.getByText(app).first().isVisible()).as(app).isTrue();
    }
    for (String open : List.of("flirtcraft", "twotruths", "rebloom")) {
      assertThat(page.locator(".tile a[href='/" + open + "/']").isVisible()).as(open).isTrue();
    }
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    assertThat(complaints)
        .as("the browser's console, with it the content security policy")
        .isEmpty();
    page.locator("a[href='/flirtcraft/']").first().click();
    page.waitForURL("**/flirtcraft/**");
    page.context().close();
  }
}
