package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Standing;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody buys premium in the test store, pays once the trial is over, and cancels. */
@QuintetTest
class BuyingJourney {
  private static final Path PICTURES = Path.of("target", "pictures", "billing");
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired AppClock clock;
  @Autowired List<RecurringJob> jobs;

  @Test
  void somebodyTriesPremiumInTheTestStorePaysForItFindsTheInvoiceAndCancels() {
    TestPerson ann = people.verified();
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    Screens.signIn(page, ann, "/account/plans");
    Locator card =
        page.locator(".q-card", new Page.LocatorOptions().setHasText("FlirtCraft Premium"));
    assertThat(page.getByText("This is a test store")).isVisible();
    seen(page, "plans");
    card.getByText("Buy", new Locator.GetByTextOptions().setExact(true)).first().click();
    page.locator("dialog").getByText("Go to payment").click();
    page.waitForURL("**/dev/store/checkout/**");
    assertThat(page.getByText("Test store: no money moves here")).isVisible();
    seen(page, "store");
    page.getByText("is declined").click();
    page.getByText("Pay", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByText("Refused: card declined")).isVisible();
    page.getByText("4242 pays").click();
    page.getByText("Pay", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL("**/flirtcraft/account/plans?bought=flirtcraft.premium");
    assertThat(page.getByText("Your plan is active")).isVisible();
    assertThat(card).containsText("You are trying it");
    clock.advance(Duration.ofDays(8));
    jobs.stream().filter(job -> job.name().equals("billing.test_store")).forEach(RecurringJob::run);
    Await.until("the payment", () -> renews(ann));
    page.navigate("/flirtcraft/account/plans");
    assertThat(card).containsText("It renews on");
    assertThat(page.getByText("$9.99").last()).isVisible();
    seen(page, "bought");
    card.getByText("Cancel plan").click();
    page.locator("dialog")
        .getByText("Cancel plan", new Locator.GetByTextOptions().setExact(true))
        .click();
    assertThat(card).containsText("Canceled: you keep it until");
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/flirtcraft/account/plans?lang=ar-XB");
    assertThat(page.locator("a[href$='.pdf']")).hasCount(1);
    Layout.fits(page, "plans");
    // The browser itself complains of the refused card, and of the session that eight days aged.
    assertThat(complaints).allMatch(complaint -> complaint.matches(".*\\b40[12]\\b.*"));
    page.context().close();
  }

  private boolean renews(TestPerson person) {
    return entitlements.list(person.id()).stream()
        .anyMatch(held -> held.standing().why() == Standing.Why.RENEWS);
  }

  private static void seen(Page page, String name) {
    Screens.seen(page, PICTURES.resolve(name));
  }
}
