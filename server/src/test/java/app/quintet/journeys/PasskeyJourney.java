package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody sets up a passkey and signs in with it; staff are led to theirs and confirm with it. The
 * browser's own virtual device answers, as the real one would.
 */
@QuintetTest
class PasskeyJourney {
  private static final Path PICTURES = Path.of("target", "pictures", "passkeys");
  private static final String HERE = "/flirtcraft/account/passkeys";
  @Autowired People people;

  @Test
  void somebodySetsUpAPasskeySignsOutAndComesBackWithoutAPassword() {
    TestPerson ann = people.fresh();
    Device device = device();
    Page page = device.page();
    byPassword(page, ann, "/account/passkeys");
    seen(page, "none");
    button(page, "Add a passkey").click();
    assertThat(page.locator(".q-list-item")).hasCount(1);
    button(page, "Rename").click();
    page.locator("dialog input").fill("My phone");
    button(page, "Save").click();
    assertThat(page.locator(".q-list-item")).containsText("My phone");
    seen(page, "one");
    device.present(false);
    page.navigate("/flirtcraft/account");
    button(page, "Sign out").click();
    page.locator("dialog").getByText("Sign out").last().click();
    page.waitForURL(url -> !url.contains("account"));
    page.navigate("/flirtcraft/sign-in?next=/account/passkeys");
    seen(page, "sign-in");
    device.present(true);
    button(page, "Sign in with a passkey").click();
    page.waitForURL("**" + HERE);
    assertThat(page.locator(".q-list-item")).containsText("Last used");
    button(page, "Remove").click();
    seen(page, "remove");
    page.locator("dialog").getByText("Remove").last().click();
    assertThat(page.locator(".q-list-item")).hasCount(0);
    page.context().close();
  }

  @Test
  void staffAreLedToTheirPasskeyAndConfirmWithItWhereItIsNeeded() {
    TestPerson clinician = people.staffWithoutPasskey("clinician");
    Device device = device();
    Page page = device.page();
    byPassword(page, clinician, "/account");
    page.waitForURL("**" + HERE + "?next=*");
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Set up your passkey");
    seen(page, "staff");
    button(page, "Add a passkey").click();
    page.waitForURL("**/flirtcraft/account");
    device.present(false);
    page.context().clearCookies();
    page.evaluate("localStorage.clear()");
    byPassword(page, clinician, "/account/passkeys");
    button(page, "Remove").click();
    page.locator("dialog").getByText("Remove").last().click();
    assertThat(page.getByText("Is it you?")).isVisible();
    seen(page, "confirm");
    device.present(true);
    button(page, "Confirm with passkey").click();
    // The removal that was refused has been repeated.
    assertThat(page.locator(".q-list-item")).hasCount(0);
    assertThat(clinician.api().get("/api/v1/auth/passkeys").data()).isEmpty();
    page.context().close();
  }

  /** A page whose browser has a device built in that knows its owner by their finger. */
  private record Device(Page page, CDPSession session, String id) {
    /** Whether somebody is there to touch it. */
    void present(boolean somebody) {
      JsonObject there = new JsonObject();
      there.addProperty("authenticatorId", id);
      there.addProperty("enabled", somebody);
      session.send("WebAuthn.setAutomaticPresenceSimulation", there);
    }
  }

  private Device device() {
    // Passkeys belong to a name, never to an address of the network.
    Page page = Browser.phone(people.base().replace("127.0.0.1", "localhost"));
    CDPSession session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject add = new JsonObject();
    add.add("options", options);
    String id =
        session.send("WebAuthn.addVirtualAuthenticator", add).get("authenticatorId").getAsString();
    return new Device(page, session, id);
  }

  private static void byPassword(Page page, TestPerson person, String next) {
    page.navigate("/flirtcraft/sign-in?next=" + next);
    page.locator("input[type=email]").fill(person.email());
    page.locator("input[type=password]").fill(People.PASSWORD);
    page.locator("form .q-button-primary").click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** A picture in both themes; nothing may be wider than the phone, and axe finds nothing. */
  private static void seen(Page page, String name) {
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    assertThat(page.locator(".q-skeleton")).hasCount(0);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      String file = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)));
    }
    String fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assertThat((Boolean) page.evaluate(fits)).as(name + " fits the phone").isTrue();
    assertThat(Axe.violations(page)).as(name).isEmpty();
  }
}
