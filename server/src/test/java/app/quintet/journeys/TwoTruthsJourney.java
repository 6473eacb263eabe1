package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.media.Media;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a watcher meets in Two Truths & a Lie, on a phone in the dark. */
@QuintetTest
class TwoTruthsJourney {
  private static final String PLAYING =
      "() => [...document.querySelectorAll('video')].filter((each) => !each.paused).length === 1";
  @Autowired People people;
  @Autowired Media media;
  private Clips clips;
  private Player liar;

  @BeforeEach
  void bluff() {
    clips = new Clips(media);
    liar = Player.of(people.fresh());
  }

  @Test
  void aStrangerSwipesThroughClipsOfWhichOnlyTheOneThatIsSeenPlays() {
    for (int lie = 0; lie < 3; lie++) {
      clips.published(liar, lie);
    }
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    page.navigate("/twotruths/");
    Locator seen = page.locator("[data-part=play]");
    assertThat(seen).hasAttribute("aria-posinset", "1");
    page.waitForFunction(PLAYING);
    assertThat(seen.locator("video")).hasJSProperty("muted", true);
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(complaints).isEmpty();
    page.keyboard().press("ArrowDown");
    assertThat(seen).hasAttribute("aria-posinset", "2");
    page.waitForFunction(PLAYING);
    seen.getByTestId("sound").click();
    assertThat(seen.locator("video")).hasJSProperty("muted", false);
    page.keyboard().press("ArrowUp");
    assertThat(seen).hasAttribute("aria-posinset", "1");
    page.waitForFunction(PLAYING);
    page.context().close();
  }

  @Test
  void aClipThatCannotBeFetchedSaysSoAndPlaysOnceItIsAskedForAgain() {
    UUID id = clips.published(liar, 1);
    Page page = Browser.phone(people.base());
    page.route(
        "**/video*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(503)
                    .setHeaders(Map.of("Retry-After", "30"))
                    .setContentType("application/json")
                    .setBody("{\"success\":false}")));
    page.navigate("/twotruths/watch/" + id);
    Locator failed = page.locator(".t-clip-failed");
    assertThat(failed).isVisible();
    assertThat(failed).hasAttribute("role", "alert");
    assertThat(Axe.violations(page)).isEmpty();
    page.unroute("**/video*");
    failed.locator("button").click();
    page.waitForFunction(PLAYING);
    assertThat(failed).isHidden();
    page.context().close();
  }

  @Test
  void somebodyLocksInAGuessSeesTheRevealAndStandsOnTheBoard() {
    UUID id = clips.published(liar, 1);
    TestPerson person = people.fresh();
    Page page = Browser.phone(people.base());
    signIn(page, person, "/watch/" + id);
    assertThat(page.getByTestId("lock")).isDisabled();
    page.getByTestId("statement-1").locator("label").click();
    page.locator(".t-segments label").last().click();
    assertThat(Axe.violations(page)).isEmpty();
    page.getByTestId("lock").click();
    assertThat(page.getByTestId("ending")).containsText("150");
    assertThat(page.getByTestId("statement-1").getByTestId("lie")).isVisible();
    assertThat(page.getByTestId("truth")).hasCount(2);
    assertThat(page.getByTestId("votes").locator("li")).hasCount(3);
    assertThat(page.getByTestId("signals")).containsText("no lie detector");
    assertThat(Axe.violations(page)).isEmpty();
    page.getByTestId("follow").click();
    assertThat(page.getByTestId("follow")).hasAttribute("aria-pressed", "true");
    page.reload();
    assertThat(page.getByTestId("ending")).isVisible();
    assertThat(page.getByTestId("lock")).hasCount(0);
    Layout.visit(page, "/twotruths/boards");
    page.locator("[role=switch]").click();
    assertThat(page.locator("[data-testid=places] [aria-current]")).containsText("150");
    Layout.visit(page, "/twotruths/people");
    assertThat(page.locator("a[href$='" + liar.id() + "']")).isVisible();
    page.context().close();
  }

  @Test
  void whatAStrangerChoseIsStillChosenOnceTheyAreAGuest() {
    UUID id = clips.published(liar, 0);
    Page page = Browser.phone(people.base());
    page.navigate("/twotruths/watch/" + id);
    page.getByTestId("statement-2").locator("label").click();
    page.getByTestId("enter").click();
    page.waitForURL("**/twotruths/guest**");
    page.locator("main .q-button-primary").click();
    page.waitForURL("**/twotruths/watch/**");
    assertThat(page.getByTestId("statement-2").locator("input")).isChecked();
    page.getByTestId("lock").click();
    assertThat(page.getByTestId("ending")).isVisible();
    assertThat(page.getByTestId("statement-0").getByTestId("lie")).isVisible();
    page.context().close();
  }

  @Test
  void everyScreenFitsFromRightToLeft() {
    UUID id = clips.published(liar, 2);
    TestPerson person = people.fresh();
    Player.of(person).guess(clips.published(liar, 0), 1, 3).mustBe(201);
    Page page = Browser.phone(people.base());
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/twotruths/sign-in?lang=ar-XB");
    page.locator("h1").first().waitFor();
    signIn(page, person, "/you");
    for (String screen :
        List.of(
            "",
            "?feed=friends",
            "watch/" + id,
            "boards",
            "boards?board=liars&window=all",
            "people",
            "people/" + liar.id(),
            "packs",
            "premium",
            "you")) {
      Layout.visit(page, "/twotruths/" + screen);
      Layout.fits(page, screen);
    }
    page.context().close();
  }

  static void signIn(Page page, TestPerson person, String next) {
    page.navigate("/twotruths/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    page.locator("input[type=email]").fill(person.email());
    page.locator("input[type=password]").fill(People.PASSWORD);
    page.locator("form .q-button-primary").click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }
}
