package app.quintet.platform.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Addresses;
import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.LimitedQuintetTest;
import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LimitedQuintetTest
class RateLimitTests {
  private static final String ME = "/api/v1/auth/me";
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired MeterRegistry metrics;

  @Test
  void aPersonGetsAHundredAMinuteTwiceThatAtOnceAndOthersFeelNothing() {
    String address = Addresses.fresh();
    TestPerson eager = Addresses.guest(people, address);
    TestPerson calm = Addresses.guest(people, address);
    Answer refused = refused(eager.api(), 200, 200, 100);
    assertThat(refused.code()).isEqualTo("RATE_LIMITED");
    assertThat(header(refused, "Retry-After")).isEqualTo("1");
    assertThat(header(refused, "RateLimit-Policy")).isEqualTo("\"api.person\";q=200;w=120");
    assertThat(header(refused, "RateLimit")).startsWith("\"api.person\";r=0;t=");
    // The metrics count what the client saw, though a filter refused it.
    assertThat(metrics.find("api_requests").tag("status", "429").counters()).isNotEmpty();
    calm.api().get(ME).mustBe(200);
    clock.advance(Duration.ofMinutes(1));
    refused(eager.api(), 200, 100, 100);
  }

  @Test
  void everyAnswerSaysWhatIsLeft() {
    TestPerson person = Addresses.guest(people, Addresses.fresh());
    assertThat(header(person.api().get(ME).mustBe(200), "RateLimit")).contains(";r=199;");
    assertThat(header(person.api().get(ME).mustBe(200), "RateLimit")).contains(";r=198;");
  }

  @Test
  void anAddressThatIsNotSignedInGetsTwentyAMinuteAndTwiceThatAtOnce() {
    Caller nobody = Addresses.nobody(people, Addresses.fresh());
    Answer refused = refused(nobody, 401, 40, 20);
    assertThat(header(refused, "RateLimit")).startsWith("\"api.anonymous\";r=0;");
    Addresses.nobody(people, Addresses.fresh()).get(ME).mustBe(401);
    clock.advance(Duration.ofMinutes(1));
    refused(nobody, 401, 20, 20);
  }

  @Test
  void anAddressMaySignInFiveTimesAMinuteAndAnotherIsNotHeldUpByIt() {
    String address = Addresses.fresh();
    for (int i = 0; i < 5; i++) {
      signIn(address, "nobody" + i + address + "@example.com").mustBe(401);
    }
    Answer refused = signIn(address, "nobody9" + address + "@example.com").mustBe(429);
    assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 12);
    assertThat(header(refused, "RateLimit")).contains("\"identity.sign_in.address\";r=0;");
    assertThat(header(refused, "RateLimit-Policy"))
        .contains("\"identity.sign_in.address\";q=5;w=60");
    signIn(Addresses.fresh(), "nobody9" + address + "@example.com").mustBe(401);
    clock.advance(Duration.ofSeconds(12));
    signIn(address, "nobody8" + address + "@example.com").mustBe(401);
  }

  @Test
  void anAccountMayBeTriedFiveTimesAMinuteFromWhereverItIs() {
    String email = "wanted" + Addresses.fresh() + "@example.com";
    for (int i = 0; i < 5; i++) {
      signIn(Addresses.fresh(), email).mustBe(401);
    }
    Answer refused = signIn(Addresses.fresh(), email);
    assertThat(refused.mustBe(429).code()).isEqualTo("RATE_LIMITED");
    assertThat(header(refused, "RateLimit")).contains("\"identity.sign_in.account\";r=0;");
  }

  private Answer signIn(String address, String email) {
    return Addresses.nobody(people, address)
        .header("X-Client", "native")
        .post("/api/v1/auth/login", Map.of("email", email, "password", "a guess that is wrong"));
  }

  /**
   * Asks until the first 429 and gives that. Before it as many must have got the usual answer as
   * there were at once, and those that came back at the rate a minute while the asking lasted.
   */
  private static Answer refused(Caller caller, int usual, int atOnce, int rate) {
    long start = System.nanoTime();
    for (int n = 0; n < 1000; n++) {
      Answer answer = caller.get(ME);
      if (answer.status() == 429) {
        double minutes = (System.nanoTime() - start) / 60e9;
        // One more for the part of one that may have been there before.
        assertThat(n).isBetween(atOnce, atOnce + (int) (rate * minutes) + 1);
        return answer;
      }
      answer.mustBe(usual);
    }
    throw new AssertionError("never refused");
  }

  private static String header(Answer answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
