package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class LockOutTest {
  private static final String RIGHT = "a long walk by the river";
  @Autowired People people;
  @Autowired AppClock clock;

  @Test
  void fiveFailuresLockForAMinuteAndTheNextFiveForTwo() {
    TestPerson ann = people.fresh();
    fail(ann, 5);
    Answer locked = login(ann, RIGHT).mustBe(423);
    assertThat(locked.code()).isEqualTo("LOCKED");
    assertThat(retryAfter(locked)).isBetween(50, 60);
    clock.advance(Duration.ofSeconds(61));
    fail(ann, 5);
    assertThat(retryAfter(login(ann, RIGHT).mustBe(423))).isBetween(110, 120);
    clock.advance(Duration.ofSeconds(121));
    login(ann, RIGHT).mustBe(200);
    // Forgotten: five more failures lock for one minute again.
    fail(ann, 5);
    assertThat(retryAfter(login(ann, RIGHT).mustBe(423))).isLessThanOrEqualTo(60);
  }

  @Test
  void failuresFarApartDoNotLock() {
    TestPerson ann = people.fresh();
    for (int i = 0; i < 3; i++) {
      fail(ann, 4);
      clock.advance(Duration.ofMinutes(11));
    }
    login(ann, RIGHT).mustBe(200);
  }

  @Test
  void anOpenSessionSurvivesALockOut() {
    TestPerson ann = people.fresh();
    fail(ann, 5);
    ann.api().get("/api/v1/auth/me").mustBe(200);
  }

  private void fail(TestPerson person, int times) {
    for (int i = 0; i < times; i++) {
      login(person, "wrong " + i).mustBe(401);
    }
  }

  private Answer login(TestPerson person, String password) {
    return people
        .nobody()
        .header("X-Client", "native")
        .post("/api/v1/auth/login", Map.of("email", person.email(), "password", password));
  }

  private static int retryAfter(Answer answer) {
    return Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow());
  }
}
