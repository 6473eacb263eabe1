package app.quintet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Making a bluff in a browser: with the camera, without one, and over a line that breaks. */
@QuintetTest
class TwoTruthsRecordJourney {
  private static final int LONG = 90_000;
  private static final Pattern A_SECOND_IN = Pattern.compile("5[0-8] seconds left");
  private static final List<String> CLIPS = List.of("low", "middle", "high");
  @Autowired People people;

  @Test
  void threeStatementsAreRecordedOneIsTheLieAndItIsPublished() {
    Player liar = Player.of(people.fresh());
    Page page = Browser.phone(people.base());
    page.context().grantPermissions(List.of("camera", "microphone"));
    List<String> complaints = Console.complaints(page);
    TwoTruthsJourney.signIn(page, liar.person(), "/record");
    for (int position = 0; position < 3; position++) {
      assertThat(page.getByTestId("stage")).hasAttribute("data-phase", "ready");
      page.getByTestId("record-button").click();
      assertThat(page.locator(".t-rec-button [role=progressbar]"))
          .hasAttribute("aria-valuetext", A_SECOND_IN);
      page.getByTestId("record-button").click();
      page.getByTestId("review").waitFor();
      page.getByTestId("caption").fill(Player.STATEMENTS.get(position));
      if (position == 0) {
        assertThat(Axe.violations(page)).isEmpty();
      }
      page.getByTestId("next").click();
    }
    page.getByTestId("title").fill("Guess me");
    page.locator("[data-testid=lie] input[value='1']").check(forced());
    assertThat(Axe.violations(page)).isEmpty();
    page.getByTestId("publish").click();
    page.waitForURL("**/twotruths/mine/**");
    published(page);
    assertThat(page.locator("h1")).hasText("Guess me");
    assertThat(complaints).isEmpty();
    assertThat(Axe.violations(page)).isEmpty();
    Layout.visit(page, "/twotruths/mine");
    assertThat(page.getByTestId("mine-row")).hasCount(1);
    assertThat(page.getByTestId("allowance")).containsText("2 of 3");
    UUID id = UUID.fromString(link(page).replaceAll(".*/", ""));
    var own = liar.watch(id);
    assertThat(own.at("/own/lie_index").asInt()).isEqualTo(1);
    assertThat(own.at("/challenge/chapters").size()).isEqualTo(3);
    assertThat(own.at("/statements/2").asString()).isEqualTo(Player.STATEMENTS.get(2));
    page.context().close();
  }

  @Test
  void withoutACameraFilesArePickedAndAnUploadThatWasCutGoesOnInAnotherVisit() throws Exception {
    Player liar = Player.of(people.fresh());
    TusClient line = new TusClient(people.base(), liar.person());
    Page page = Browser.phone(people.base());
    TwoTruthsJourney.signIn(page, liar.person(), "/record");
    assertThat(page.getByTestId("camera-fault")).containsText("not allowed");
    assertThat(Axe.violations(page)).isEmpty();
    page.getByTestId("file")
        .setInputFiles(new FilePayload("notes.txt", "text/plain", new byte[] {1}));
    assertThat(page.getByTestId("unfit")).isVisible();
    for (String clip : CLIPS) {
      page.getByTestId("file")
          .setInputFiles(new FilePayload(clip + ".mp4", "video/mp4", clip(clip)));
      page.getByTestId("review").waitFor();
      page.getByTestId("next").click();
    }
    page.getByTestId("title").fill("From files");
    page.locator("[data-testid=lie] input[value='2']").check(forced());

    byte[] first = clip(CLIPS.getFirst());
    int half = first.length / 2;
    AtomicBoolean broken = new AtomicBoolean(true);
    AtomicBoolean arrived = new AtomicBoolean();
    page.context()
        .route(
            "**/api/v1/media/uploads/*",
            route -> {
              Request request = route.request();
              if (!broken.get() || !request.method().equals("PATCH")) {
                route.resume();
                return;
              }
              if (arrived.compareAndSet(false, true)) {
                // What a line carries before it breaks.
                String path = URI.create(request.url()).getPath();
                line.patch(path, 0, Arrays.copyOf(first, half));
              }
              route.abort("connectionreset");
            });
    List<String> offsets = new CopyOnWriteArrayList<>();
    page.context()
        .onRequest(
            request -> {
              if (request.method().equals("PATCH") && request.url().contains("/uploads/")) {
                offsets.add(request.headers().get("upload-offset"));
              }
            });
    page.getByTestId("publish").click();
    assertThat(page.getByTestId("sending")).hasAttribute("data-waiting", "true", within(LONG));
    Layout.visit(page, "/twotruths/boards");
    assertThat(page.getByTestId("sending")).isVisible();

    broken.set(false);
    offsets.clear();
    Page later = page.context().newPage();
    page.close();
    later.navigate("/twotruths/mine");
    published(later);
    assertThat(offsets.getFirst()).isEqualTo(Integer.toString(half));
    assertThat(offsets).hasSize(CLIPS.size());
    later.context().close();
  }

  @Test
  void everyScreenOfMakingFitsFromRightToLeft() {
    Player liar = Player.of(people.fresh());
    UUID draft = liar.begin(0);
    UUID failed = liar.begin(1);
    Player.superuser(
        "update twotruths.challenge set status = 'failed', problem = 'gave_up' where id = ?",
        failed);
    UUID held = liar.begin(2);
    Player.superuser("update twotruths.challenge set status = 'held' where id = ?", held);
    UUID processing = liar.begin(2);
    Player.superuser(
        "update twotruths.challenge set status = 'processing', step = 'merge', progress = 40"
            + " where id = ?",
        processing);
    UUID published = liar.published(1);
    Page page = Browser.phone(people.base());
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/twotruths/sign-in?lang=ar-XB");
    page.locator("h1").first().waitFor();
    TwoTruthsJourney.signIn(page, liar.person(), "/you");
    for (String screen :
        List.of(
            "mine",
            "mine/" + draft,
            "mine/" + failed,
            "mine/" + held,
            "mine/" + processing,
            "mine/" + published,
            "record",
            "record/" + draft,
            "record/" + held)) {
      Layout.visit(page, "/twotruths/" + screen);
      Layout.fits(page, screen);
    }
    page.context().close();
  }

  private static void published(Page page) {
    assertThat(page.locator("[data-standing=published]").first()).isVisible(visibly(LONG));
  }

  private static String link(Page page) {
    Locator row = page.getByTestId("mine-row").locator("a");
    return Objects.requireNonNull(row.getAttribute("href"));
  }

  private static byte[] clip(String name) throws IOException {
    String path = "/twotruths/" + name + ".mp4";
    try (InputStream in = TwoTruthsRecordJourney.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    }
  }

  private static LocatorAssertions.HasAttributeOptions within(int milliseconds) {
    return new LocatorAssertions.HasAttributeOptions().setTimeout(milliseconds);
  }

  private static LocatorAssertions.IsVisibleOptions visibly(int milliseconds) {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(milliseconds);
  }

  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }
}
