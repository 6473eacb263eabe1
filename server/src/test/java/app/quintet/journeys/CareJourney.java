package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.apps.rebloom.care.Practice;
import app.quintet.apps.rebloom.care.directory.Importing;
import app.quintet.apps.rebloom.care.directory.Verifying;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody lets their therapist read along, sees each look, and ends it: two browsers at once. */
@QuintetTest
class CareJourney {
  @Autowired People people;
  @Autowired Importing importing;
  @Autowired Verifying verifying;
  Practice practices;

  @BeforeEach
  void open() {
    practices = new Practice(people, importing, verifying);
  }

  @Test
  void aTherapistReadsTheMoodsTheyWereGivenAndNothingElseUntilThePersonStopsIt() {
    Practice.Therapist therapist = practices.weak();
    Resting robin = resting();
    Page mine = Browser.phone(people.base());
    signIn(mine, robin.person(), "/sharing");
    button(mine, "Make a code");
    String code = mine.getByTestId("access-code").getAttribute("data-code");
    assertThat(Axe.violations(mine)).isEmpty();

    Page theirs = withPasskeys();
    signIn(theirs, therapist.person(), "/shared");
    theirs.waitForURL("**/account/passkeys?next=*");
    button(theirs, "Add a passkey");
    theirs.waitForURL("**/rebloom/shared");
    button(theirs, "Enter a code");
    theirs.locator(".r-code-field").fill(code.toLowerCase(Locale.ROOT));
    assertThat(Axe.violations(theirs)).isEmpty();
    button(theirs, "Ask for access");
    assertThat(theirs.locator("dialog[open]")).hasCount(0);

    button(mine, "Choose what");
    assertThat(mine.locator("dialog input:checked")).hasCount(0);
    mine.locator("dialog input[value=moods]").check(forced());
    mine.locator("dialog input[value='7']").check(forced());
    button(mine, "Share this");
    assertThat(mine.getByTestId("access-grant")).containsText("not looked yet");

    theirs.reload();
    theirs.getByText("Robin").click();
    assertThat(theirs.getByText("The long walk helped.")).isVisible();
    assertThat(theirs.getByRole(AriaRole.TAB)).hasCount(1);
    assertThat(Axe.violations(theirs)).isEmpty();
    assertThat(status(theirs, "/sessions")).isEqualTo(404);
    assertThat(status(theirs, "/goals")).isEqualTo(404);

    mine.reload();
    assertThat(mine.getByTestId("access-grant")).containsText("looked once");
    mine.getByText("Who looked, and when").click();
    assertThat(mine.getByText("Read what you share with them").first()).isVisible();
    mine.goBack();
    button(mine, "Stop now");
    mine.locator("dialog").getByText("Stop now").click();
    assertThat(mine.getByText("Nobody now.")).isVisible();

    assertThat(status(theirs, "/moods")).isEqualTo(404);
    theirs.reload();
    theirs.locator(".q-state").waitFor();
    assertThat(theirs.getByText("The long walk helped.")).hasCount(0);
    mine.context().close();
    theirs.context().close();
  }

  @Test
  void somebodyAsksForAnAppointmentAndSeesTheAnswer() throws Exception {
    Practice.Therapist therapist = practices.fresh();
    Resting robin = resting();
    Page mine = Browser.phone(people.base());
    signIn(mine, robin.person(), "/providers?q=" + therapist.ref());
    mine.getByText("Dr. " + therapist.ref()).click();
    button(mine, "Ask for an appointment");
    mine.locator("dialog input[type=datetime-local]").fill(inAMonth(mine));
    mine.locator("dialog textarea").fill("Evenings are best.");
    button(mine, "Ask");
    mine.waitForURL("**/rebloom/referrals");
    assertThat(mine.getByText("Waiting for an answer")).isVisible();
    assertThat(Axe.violations(mine)).isEmpty();

    Page theirs = Browser.phone(people.base());
    signIn(theirs, therapist.person(), "/help");
    Practice.strengthen(therapist.person().id());
    theirs.navigate("/rebloom/shared?view=requests");
    assertThat(theirs.getByText("Evenings are best.")).isVisible();
    button(theirs, "Confirm");
    theirs.locator("dialog input[type=radio]").first().check(forced());
    button(theirs, "Confirm this time");
    assertThat(theirs.getByText("Confirmed").first()).isVisible();
    mine.reload();
    assertThat(mine.getByText("Confirmed")).isVisible();
    mine.context().close();
    theirs.context().close();
  }

  @Test
  void everyScreenOfCareFitsFromRightToLeft() throws Exception {
    Practice.Therapist therapist = practices.fresh();
    Resting robin = resting();
    UUID grant = Practice.granted(robin.api(), therapist, 30, "moods", "goals", "conversations");
    Page mine = rightToLeft(robin.person());
    for (String screen :
        List.of("providers", "providers/" + therapist.provider(), "referrals", "sharing")) {
      Layout.visit(mine, "/rebloom/" + screen);
      Layout.fits(mine, screen);
    }
    mine.context().close();
    Page theirs = rightToLeft(therapist.person());
    Practice.strengthen(therapist.person().id());
    String reading = "shared/" + grant;
    for (String screen :
        List.of(
            "shared",
            "shared?view=requests",
            reading,
            reading + "?view=goals",
            reading + "?view=conversations")) {
      Layout.visit(theirs, "/rebloom/" + screen);
      Layout.fits(theirs, screen);
    }
    theirs.context().close();
  }

  private Resting resting() {
    Resting robin = Resting.of(people.fresh());
    robin
        .api()
        .post(Resting.BASE + "/moods", Map.of("mood", 7, "notes", "The long walk helped."))
        .mustBe(201);
    return robin;
  }

  private Page rightToLeft(TestPerson person) {
    Page page = Browser.phone(people.base());
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/rebloom/help?lang=ar-XB");
    page.locator("h1").first().waitFor();
    signIn(page, person, "/help");
    return page;
  }

  /** A browser with a device built in that knows its owner; passkeys belong to a name. */
  private Page withPasskeys() {
    Page page = Browser.phone(people.base().replace("127.0.0.1", "localhost"));
    CDPSession session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    for (String able :
        List.of(
            "hasResidentKey",
            "hasUserVerification",
            "isUserVerified",
            "automaticPresenceSimulation")) {
      options.addProperty(able, true);
    }
    JsonObject add = new JsonObject();
    add.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", add);
    return page;
  }

  /** What the server answers the therapist for a part of the grant they look at. */
  private static int status(Page page, String part) {
    String grant = page.url().replaceAll(".*/shared/([^/?]+).*", "$1");
    return (Integer)
        page.evaluate(
            "path => fetch(path).then((answer) => answer.status)",
            Resting.BASE + "/shared/" + grant + part);
  }

  private static String inAMonth(Page page) {
    return (String)
        page.evaluate("new Date(Date.now() + 30 * 86400000).toISOString().slice(0, 16)");
  }

  private static void signIn(Page page, TestPerson person, String next) {
    page.navigate("/rebloom/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    page.locator("input[type=email]").fill(person.email());
    page.locator("input[type=password]").fill(People.PASSWORD);
    page.locator("form .q-button-primary").click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }
}
