package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody decides what happens to what is kept of them, takes a copy, leaves and comes back. */
@QuintetTest
class PrivacyJourney {
  private static final Path PICTURES = Path.of("target", "pictures", "privacy");
  @Autowired People people;

  @Test
  void somebodyDecidesWhatIsKeptAndTakesACopyOfEverything() throws Exception {
    TestPerson ann = people.fresh();
    Page page = Browser.phone(people.base());
    List<String> complaints = Console.complaints(page);
    Screens.signIn(page, ann, "/account/privacy");
    seen(page, "privacy");
    open(page, "Privacy choices");
    page.getByRole(AriaRole.SWITCH).first().click();
    assertThat(page.getByText("Turned on,")).isVisible();
    seen(page, "consents");
    page.goBack();
    open(page, "How long things are kept");
    page.locator("input[value='30']").first().click();
    assertThat(page.getByRole(AriaRole.RADIO).first()).isChecked();
    seen(page, "retention");
    page.goBack();
    open(page, "Who looked");
    assertThat(page.getByText("Nobody but you")).isVisible();
    seen(page, "access");
    page.goBack();
    open(page, "A copy of everything");
    seen(page, "export");
    button(page, "Make my copy");
    assertThat(page.getByText("Your copy is ready")).isVisible();
    seen(page, "export-ready");
    Download download = page.waitForDownload(() -> page.getByText("Download (").click());
    readable(page, download);
    assertThat(ann.api().get("/api/v1/privacy/retention").data().findValuesAsString("kept"))
        .contains("30");
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  @Test
  void somebodyLeavesComesBackAndThenLeavesForGood() {
    TestPerson ann = people.fresh();
    Page page = Browser.phone(people.base());
    Screens.signIn(page, ann, "/account/privacy/erase");
    seen(page, "erase");
    button(page, "Erase my account");
    seen(page, "erase-sure");
    page.locator("dialog").getByText("Erase my account").click();
    page.waitForURL("**/goodbye**");
    seen(page, "goodbye");
    page.getByText("Sign in to come back").click();
    Screens.signIn(page, ann, "/practise");
    page.waitForURL("**/account/closing");
    seen(page, "closing");
    button(page, "Keep my account");
    page.waitForURL(url -> !url.contains("closing"));
    page.navigate("/flirtcraft/account/privacy/erase");
    page.locator("input[value='now']").click();
    button(page, "Erase my account");
    page.locator("dialog").getByText("Now, for good").click();
    page.waitForURL("**/goodbye**");
    seen(page, "goodbye-now");
    page.navigate("/flirtcraft/account");
    page.waitForURL("**/sign-in**");
    page.context().close();
  }

  private static void open(Page page, String place) {
    page.locator("a.q-list-item", new Page.LocatorOptions().setHasText(place)).click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText(place);
  }

  private static void button(Page page, String name) {
    page.locator("main button, footer button", new Page.LocatorOptions().setHasText(name)).click();
  }

  /** The page of the archive, as it opens from the disk. */
  private static void readable(Page page, Download download) throws IOException {
    Path html = PICTURES.resolve("index.html");
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).contains("identity/account.json");
      Files.write(html, zip.getInputStream(zip.getEntry("index.html")).readAllBytes());
    }
    Page read = page.context().newPage();
    read.navigate(html.toUri().toString());
    seen(read, "archive");
  }

  private static void seen(Page page, String name) {
    Screens.seen(page, PICTURES.resolve(name));
  }
}
