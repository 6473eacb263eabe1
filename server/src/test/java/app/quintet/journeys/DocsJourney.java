package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The browsable description at /api/docs, under the same policy as every page. */
@QuintetTest
class DocsJourney {
  @Autowired People people;

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void theDescriptionIsDrawnWithoutAComplaintAndIsAccessible(ColorScheme scheme) {
    Page page = Browser.page(people.base(), 1280, 900, "en-GB", scheme);
    List<String> complaints = Console.complaints(page);
    page.navigate("/api/docs");
    page.locator("#entry_login > summary").click();
    assertThat(page.locator("#entry_login")).containsText("robin@example.com");
    assertThat(page.locator("#entry_login")).containsText("LOCKED: wait as long as");
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  @Test
  void theKeyboardFindsAnOperationAndALinkOpensIt() {
    Page page = Browser.phone(people.base());
    page.navigate("/api/docs");
    Locator shown = page.locator("details:visible");
    assertThat(page.locator("#found")).containsText("operations");
    page.keyboard().press("/");
    page.keyboard().type("post conversations/{id}/messages");
    assertThat(shown).hasCount(1);
    page.keyboard().press("Escape");
    assertThat(page.locator("#conversation_start")).isVisible();
    page.navigate("/api/docs#conversation_start");
    page.reload();
    assertThat(page.locator("#conversation_start")).hasAttribute("open", "");
    assertThat(page.locator("#conversation_start")).containsText("Idempotency-Key");
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(overflow).isEqualTo(false);
    page.context().close();
  }
}
