package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.TestPerson;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looking at screens as somebody who is signed in. */
final class Screens {
  private Screens() {}

  /** Signs in on FlirtCraft and goes on to a path of it. */
  static void signIn(Page page, TestPerson person, String next) {
    page.navigate("/flirtcraft/sign-in?next=" + next);
    page.locator("input[type=email]").fill(person.email());
    page.locator("input[type=password]").fill("a long walk by the river");
    page.locator("form .q-button-primary").click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }

  /**
   * A picture in both themes; nothing may be wider than the window, and axe finds nothing.
   *
   * @param picture where to, without an ending
   */
  static void seen(Page page, Path picture) {
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    assertThat(page.locator(".q-skeleton")).hasCount(0);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      String file = picture.getFileName() + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
      page.screenshot(
          new Page.ScreenshotOptions().setPath(picture.resolveSibling(file)).setFullPage(true));
    }
    String fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assertThat((Boolean) page.evaluate(fits)).as(picture + " fits the window").isTrue();
    if (!page.url().startsWith("file:")) {
      assertThat(Axe.violations(page)).as(picture.toString()).isEmpty();
    }
  }
}
