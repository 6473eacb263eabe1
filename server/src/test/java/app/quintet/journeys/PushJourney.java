package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.notifications.Notifications;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.PushEndpoint;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody lets this device ring, and it does. A browser gets its subscription from its maker's
 * push service; that alone is replaced, by one on this machine. Everything from the tap to the
 * encrypted push, and from the push to the notification, is the real thing.
 */
@QuintetTest
class PushJourney {
  private static final Path PICTURES = Path.of("target", "pictures", "push");
  private static final String DEVICES = "/api/v1/notifications/devices";
  private final PushEndpoint service = new PushEndpoint("journey");
  @Autowired People people;
  @Autowired Notifications notifications;

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void aTapLetsTheDeviceRingAndARepeatReplacesWhatIsShown() {
    TestPerson ann = people.fresh();
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    page.context().grantPermissions(List.of("notifications"));
    page.addInitScript(subscribing());
    String registration = worker(page, ann);
    open(page);
    Locator ringing = page.getByRole(AriaRole.SWITCH).first();
    assertThat(ringing).not().isChecked();
    assertThat(ann.api().get(DEVICES).data()).isEmpty();
    seen(page, "off");
    ringing.click();
    assertThat(ringing).isChecked();
    assertThat(page.getByText("Devices that ring")).isVisible();
    seen(page, "on");
    assertThat(ann.api().get(DEVICES).data()).hasSize(1);
    notifications.tell(
        ann.id(), "flirtcraft", "achievement", "t", Map.of("type", "storyteller"), "/flirtcraft/");
    Await.until("the push", () -> service.pushes().size() == 1);
    String text = service.pushes().getFirst().text().toString();
    for (int time = 0; time < 2; time++) {
      deliver(page, registration, text);
      assertThat(shown(page)).isEqualTo("Something new for you|Open the app to see it.");
    }
    ringing.click();
    assertThat(ringing).not().isChecked();
    assertThat(ann.api().get(DEVICES).data()).isEmpty();
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  @Test
  void aBrowserThatWasToldNeverToAskSaysHowToAllowIt() {
    TestPerson ann = people.fresh();
    Page page = Browser.phone(people.base());
    CDPSession browser = page.context().newCDPSession(page);
    JsonObject wanted = new JsonObject();
    JsonObject permission = new JsonObject();
    permission.addProperty("name", "notifications");
    wanted.add("permission", permission);
    wanted.addProperty("setting", "denied");
    wanted.addProperty("origin", people.base());
    wanted.add(
        "browserContextId",
        browser.send("Target.getTargetInfo").getAsJsonObject("targetInfo").get("browserContextId"));
    browser.send("Browser.setPermission", wanted);
    worker(page, ann);
    open(page);
    assertThat(page.getByText("Your browser blocks notifications")).isVisible();
    assertThat(page.getByText("Ring on this device")).hasCount(0);
    seen(page, "denied");
    page.context().close();
  }

  /** Signs in, waits for the app's worker, and answers the browser's number for it. */
  private String worker(Page page, TestPerson person) {
    AtomicReference<String> found = new AtomicReference<>();
    CDPSession session = page.context().newCDPSession(page);
    session.on(
        "ServiceWorker.workerRegistrationUpdated",
        event -> {
          for (JsonElement each : event.getAsJsonArray("registrations")) {
            if (each.getAsJsonObject().get("scopeURL").getAsString().endsWith("/flirtcraft/")) {
              found.set(each.getAsJsonObject().get("registrationId").getAsString());
            }
          }
        });
    session.send("ServiceWorker.enable");
    page.navigate("/flirtcraft/sign-in");
    page.locator("input[type=email]").fill(person.email());
    page.locator("input[type=password]").fill(People.PASSWORD);
    page.locator("form .q-button-primary").click();
    page.waitForURL(url -> !url.contains("sign-in"));
    page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    page.waitForCondition(() -> found.get() != null);
    return found.get();
  }

  private static void open(Page page) {
    page.navigate("/flirtcraft/account/notifications");
    assertThat(page.getByText("On your devices")).isVisible();
  }

  /** Hands the worker a push as the browser would. */
  private void deliver(Page page, String registration, String text) {
    Object before =
        page.evaluate(
            """
            navigator.serviceWorker.ready
              .then((registration) => registration.getNotifications())
              .then((all) => Math.max(0, ...all.map((each) => each.timestamp)))
            """);
    CDPSession session = page.context().newCDPSession(page);
    session.send("ServiceWorker.enable");
    JsonObject push = new JsonObject();
    push.addProperty("origin", people.base());
    push.addProperty("registrationId", registration);
    push.addProperty("data", text);
    session.send("ServiceWorker.deliverPushMessage", push);
    // While one replaces another there may be neither: the new one is there once it is newer.
    page.waitForFunction(
        """
        (before) => navigator.serviceWorker.ready
          .then((registration) => registration.getNotifications())
          .then((all) => all.some((each) => each.timestamp > before))
        """,
        before);
    session.detach();
  }

  private static String shown(Page page) {
    return (String)
        page.evaluate(
            """
            navigator.serviceWorker.ready
              .then((registration) => registration.getNotifications())
              .then((all) => all.map((each) => each.title + "|" + each.body).join("\\n"))
            """);
  }

  /** The browser's part that needs its maker's service, played by the one on this machine. */
  private String subscribing() {
    return """
    {
      let subscription = null;
      const keys = { p256dh: "%s", auth: "%s" };
      PushManager.prototype.getSubscription = async () => subscription;
      PushManager.prototype.subscribe = async (options) => {
        const own = new Uint8Array(options.applicationServerKey);
        if (!options.userVisibleOnly || own.length !== 65 || own[0] !== 4) throw new TypeError("bad key");
        subscription = {
          endpoint: "%s/push/journey",
          options: { applicationServerKey: own.buffer },
          toJSON() { return { endpoint: this.endpoint, expirationTime: null, keys }; },
          unsubscribe: async () => { subscription = null; return true; },
        };
        return subscription;
      };
    }
    """
        .formatted(service.keys().get("p256dh"), service.keys().get("auth"), service.origin());
  }

  private static void seen(Page page, String name) {
    assertThat(page.locator(".q-skeleton")).hasCount(0);
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(
                  PICTURES.resolve(name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
    }
    assertThat(Axe.violations(page)).as(name).isEmpty();
  }
}
