package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser that was never here before sees, and hears from the server. */
@QuintetTest
class FirstVisitJourney {
  // Notes every theme that was set, and which one stood when the first pixels were painted.
  private static final String WATCH =
      """
      new PerformanceObserver((list) => {
        for (const paint of list.getEntriesByName("first-paint")) {
          window.firstPaint ??= document.documentElement.dataset.theme;
          window.paintedAt = paint.startTime;
        }
      }).observe({ type: "paint", buffered: true });
      new MutationObserver((changes) => {
        for (const c of changes) {
          if (c.target === document.documentElement && c.attributeName === "data-theme") {
            (window.themes ??= []).push([document.documentElement.dataset.theme, performance.now()]);
          }
        }
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-theme"] });
      """;

  private static final String OFFERED = "/auth/passkeys/signin/options";
  @Autowired People people;

  @ParameterizedTest
  @CsvSource({"/", "/flirtcraft/", "/flirtcraft/progress"})
  void aNewBrowserIsNotAskedWhoItIs(String address) {
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    List<String> asked = new CopyOnWriteArrayList<>();
    page.onRequest(
        request -> {
          // A passkey that the form offers to fill in is asked of the browser, not of the person.
          if (request.url().contains("/api/v1/auth/") && !request.url().endsWith(OFFERED)) {
            asked.add(request.url());
          }
        });
    page.navigate(address);
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    assertThat(asked).as("nobody has ever signed in here").isEmpty();
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({
    "/,DARK,,dark",
    "/,LIGHT,,light",
    "/flirtcraft/,DARK,,dark",
    "/flirtcraft/,LIGHT,,light",
    "/flirtcraft/,LIGHT,dark,dark",
    "/flirtcraft/,DARK,light,light",
    "/flirtcraft/,LIGHT,system,light"
  })
  void theDevicesThemeIsFollowedUntilThePersonChooses(
      String address, ColorScheme device, String chosen, String seen) {
    Page page = Browser.page(people.base(), 390, 844, "en-GB", device);
    if (chosen != null) {
      page.addInitScript("localStorage.setItem('quintet:theme', '" + chosen + "')");
    }
    page.addInitScript(WATCH);
    page.navigate(address);
    until(page, "window.firstPaint !== undefined");
    assertThat(page.evaluate("window.firstPaint")).as("at the first paint").isEqualTo(seen);
    assertThat(page.evaluate("window.themes.every(([theme]) => theme === '" + seen + "')"))
        .as("no other theme flashed before")
        .isEqualTo(true);
    assertThat(page.evaluate("window.themes[0][1] <= window.paintedAt"))
        .as("set before anything was painted")
        .isEqualTo(true);
    String text = page.evaluate("getComputedStyle(document.body).color").toString();
    assertThat(brightness(text) > 128)
        .as("light text means a dark page: " + text)
        .isEqualTo(seen.equals("dark"));
    page.context().close();
  }

  @Test
  void anOpenPageFollowsTheDeviceAndAChoiceHoldsAgainstIt() {
    Page page = Browser.page(people.base(), 390, 844, "en-GB", ColorScheme.LIGHT);
    page.navigate("/");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    until(page, "document.documentElement.dataset.theme === 'dark'");
    page.locator("[data-theme-switch]").click();
    until(page, "document.documentElement.dataset.theme === 'light'");
    page.reload();
    assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("light");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("light");
    page.context().close();
  }

  // Not waitForFunction: it evaluates text in the page, which the policy of the page forbids.
  private static void until(Page page, String truth) {
    Await.until(truth, () -> Boolean.TRUE.equals(page.evaluate(truth)));
  }

  private static double brightness(String rgb) {
    String[] parts = rgb.replaceAll("[^0-9,. ]", "").trim().split("[, ]+");
    return (Double.parseDouble(parts[0])
            + Double.parseDouble(parts[1])
            + Double.parseDouble(parts[2]))
        / 3;
  }
}
