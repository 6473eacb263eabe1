package app.quintet.apps.flirtcraft;

import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Lives through days: moves the application's clock and signs people in again afterwards. */
public record Later(AppClock clock, People people) {
  public Instant now() {
    return clock.instant();
  }

  public void at(Instant moment) {
    clock.set(moment);
  }

  public void after(Duration time) {
    clock.advance(time);
  }

  /** The same person with a token of today. */
  public Practice again(Practice me) {
    Answer answer =
        people
            .nobody()
            .header("X-Client", "native")
            .post(
                "/api/v1/auth/login",
                Map.of("email", me.person().email(), "password", "a long walk by the river"))
            .mustBe(200);
    Caller fresh =
        people
            .nobody()
            .header("Authorization", "Bearer " + answer.data().get("access_token").asString());
    return me.with(fresh);
  }
}
