package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class BrowserCookiesTest {
  private static final String ME = "/api/v1/auth/me";
  @Autowired People people;

  @Test
  void aBrowserGetsCookiesAndNoTokensInTheBody() {
    Answer in = enter();
    assertThat(in.data().has("access_token")).isFalse();
    assertThat(in.data().has("refresh_token")).isFalse();
    String access = line(in, "quintet_access");
    assertThat(access).contains("HttpOnly", "SameSite=Strict", "Path=/;").doesNotContain("Secure");
    String refresh = line(in, "quintet_refresh");
    assertThat(refresh).contains("HttpOnly", "SameSite=Strict", "Path=/api/v1/auth");
    String csrf = line(in, "quintet_csrf");
    assertThat(csrf).contains("SameSite=Strict", "Path=/;").doesNotContain("HttpOnly");
  }

  @Test
  void aNativeClientGetsTokensAndNoCookies() {
    Answer in = people.nobody().header("X-Client", "native").post("/api/v1/auth/guest", null);
    assertThat(in.mustBe(201).headers().allValues("Set-Cookie")).isEmpty();
    assertThat(in.data().get("access_token").asString()).isNotBlank();
  }

  @Test
  void readingNeedsTheCookieAlone() {
    browser(cookies(enter())).get(ME).mustBe(200);
  }

  @Test
  void aForeignPageThatRidesOnTheCookieIsRefused() {
    Map<String, String> mine = cookies(enter());
    Map<String, String> others = cookies(enter());
    Map<String, String> change = Map.of("display_name", "Mallory");
    assertThat(browser(mine).patch(ME, change).mustBe(403).code()).isEqualTo("FORBIDDEN");
    csrf(browser(mine), "guess").patch(ME, change).mustBe(403);
    csrf(browser(mine), others.get("quintet_csrf")).patch(ME, change).mustBe(403);
    // Planting both cookie and header does not help: the value belongs to the session.
    Map<String, String> planted = new HashMap<>(mine);
    planted.put("quintet_csrf", others.get("quintet_csrf"));
    csrf(browser(planted), others.get("quintet_csrf")).patch(ME, change).mustBe(403);
    assertThat(browser(mine).get(ME).data().get("display_name").asString()).isNotEqualTo("Mallory");
    csrf(browser(mine), mine.get("quintet_csrf")).patch(ME, change).mustBe(200);
  }

  @Test
  void refreshingByCookieNeedsTheHeaderAndGivesNewCookies() {
    Map<String, String> mine = cookies(enter());
    browser(mine).post("/api/v1/auth/refresh", null).mustBe(403);
    Answer next = csrf(browser(mine), mine.get("quintet_csrf")).post("/api/v1/auth/refresh", null);
    Map<String, String> renewed = cookies(next.mustBe(200));
    assertThat(renewed.get("quintet_refresh")).isNotEqualTo(mine.get("quintet_refresh"));
    assertThat(renewed.get("quintet_csrf")).isEqualTo(mine.get("quintet_csrf"));
    browser(renewed).get(ME).mustBe(200);
  }

  @Test
  void signingOutClearsTheCookies() {
    Map<String, String> mine = cookies(enter());
    browser(mine).post("/api/v1/auth/logout", null).mustBe(403);
    Answer out = csrf(browser(mine), mine.get("quintet_csrf")).post("/api/v1/auth/logout", null);
    assertThat(out.mustBe(204).headers().allValues("Set-Cookie"))
        .hasSize(3)
        .allMatch(c -> c.contains("Max-Age=0"));
    browser(mine).get(ME).mustBe(401);
  }

  @Test
  void anOldCookieDoesNotKeepAnybodyFromEnteringAnew() {
    browser(cookies(enter())).post("/api/v1/auth/guest", null).mustBe(201);
  }

  private Answer enter() {
    return people.nobody().post("/api/v1/auth/guest", null).mustBe(201);
  }

  private Caller browser(Map<String, String> cookies) {
    String header =
        cookies.entrySet().stream()
            .map(c -> c.getKey() + "=" + c.getValue())
            .collect(Collectors.joining("; "));
    return people.nobody().header("Cookie", header);
  }

  private static Caller csrf(Caller browser, String value) {
    return browser.header("X-CSRF-Token", value);
  }

  private static Map<String, String> cookies(Answer answer) {
    Map<String, String> found = new HashMap<>();
    for (String line : answer.headers().allValues("Set-Cookie")) {
      int equals = line.indexOf('=');
      found.put(line.substring(0, equals), line.substring(equals + 1, line.indexOf(';')));
    }
    return found;
  }

  private static String line(Answer answer, String name) {
    List<String> lines =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(l -> l.startsWith(name + "="))
            .toList();
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }
}
