package app.quintet.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One Chromium for all journeys of this JVM; each journey gets a context as fresh as a new phone.
 */
final class Browser {
  private static final com.microsoft.playwright.Browser CHROMIUM = launch();

  private Browser() {}

  /** A phone-sized page (390 × 844, touch, dark) on this server. */
  static Page phone(String base) {
    return page(base, 390, 844, "en-GB", ColorScheme.DARK);
  }

  /** A page of any size. */
  static Page page(String base, int width, int height, String locale, ColorScheme scheme) {
    BrowserContext context =
        CHROMIUM.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, height)
                .setLocale(locale)
                .setColorScheme(scheme)
                .setHasTouch(width < 600));
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  private static com.microsoft.playwright.Browser launch() {
    System.setProperty("playwright.cli.dir", driver().toString());
    // Two test processes share the cores: the usual five seconds are too few for a first page.
    PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        // A camera that shows a clock; who may use it is up to each journey.
                        "--use-fake-device-for-media-stream")));
  }

  /** The npm package carries the driver without a browser; laid out as the library expects it. */
  private static Path driver() {
    Path folder = Path.of("target", "playwright").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      link(folder.resolve("package"), Path.of("../web/node_modules/playwright-core"));
      link(folder.resolve("node"), node());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void link(Path link, Path target) throws IOException {
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target.toAbsolutePath().normalize());
  }

  private static Path node() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "node"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Node is not on the PATH"));
  }
}
