package app.quintet.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@QuintetTest
@TestPropertySource(properties = "quintet.cors-origins=https://partner.example")
class CrossOriginTests {
  private static final String ME = "/api/v1/auth/me";
  private static final String PARTNER = "https://partner.example";
  @Autowired People people;

  @Test
  void aNamedSiteIsLetInWithCredentialsAndAsksOnceAnHour() {
    Answer asked =
        people
            .nobody()
            .header("Origin", PARTNER)
            .header("Access-Control-Request-Method", "PATCH")
            .header("Access-Control-Request-Headers", "X-CSRF-Token, Idempotency-Key")
            .send("OPTIONS", ME, null)
            .mustBe(200);
    assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo(PARTNER);
    assertThat(header(asked, "Access-Control-Allow-Credentials")).isEqualTo("true");
    assertThat(header(asked, "Access-Control-Max-Age")).isEqualTo("3600");
    assertThat(header(asked, "Access-Control-Allow-Methods")).contains("PATCH");
    Answer read = people.fresh().api().header("Origin", PARTNER).get(ME).mustBe(200);
    assertThat(header(read, "Access-Control-Allow-Origin")).isEqualTo(PARTNER);
    assertThat(header(read, "Access-Control-Expose-Headers")).contains("ETag", "Retry-After");
    assertThat(String.join(",", read.headers().allValues("Vary"))).contains("Origin");
  }

  @Test
  void aFailureCanBeReadByANamedSiteToo() {
    Answer refused = people.nobody().header("Origin", PARTNER).get(ME).mustBe(401);
    assertThat(header(refused, "Access-Control-Allow-Origin")).isEqualTo(PARTNER);
  }

  @Test
  void anyOtherSiteIsRefused() {
    for (String site : new String[] {"https://evil.example", "http://partner.example", "null"}) {
      Answer refused = people.fresh().api().header("Origin", site).get(ME).mustBe(403);
      assertThat(refused.code()).isEqualTo("FORBIDDEN");
      assertThat(header(refused, "Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void ourOwnPagesAreNoOtherSite() {
    people.fresh().api().header("Origin", people.base()).get(ME).mustBe(200);
  }

  private static String header(Answer answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
