package app.quintet.platform.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.TusClient;
import app.quintet.testing.LimitedQuintetTest;
import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LimitedQuintetTest
class UploadLimitTests {
  @Autowired People people;

  @Test
  void theTwentyFirstUploadWithinAnHourHasToWait() {
    TestPerson robin = people.fresh();
    TusClient tus = new TusClient(people.base(), robin);
    for (int i = 0; i < 20; i++) {
      tus.begin("video", "video/mp4", 1000, "");
    }
    var refused =
        tus.announce(1000, Map.of("app", "platform", "kind", "video", "filetype", "video/mp4"));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    TestPerson other = people.fresh();
    new TusClient(people.base(), other).begin("video", "video/mp4", 1000, "");
  }
}
