package app.quintet.platform.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.Quintet;
import app.quintet.platform.media.Samples;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two servers on one database and one store take turns with an upload. */
@QuintetTest
class TwoNodesUploadTests {
  private static final int SIZE = 3_000_000;
  @Autowired People people;

  @Test
  void anUploadThatBeganOnOneServerGoesOnAndIsServedOnTheOther() {
    try (ConfigurableApplicationContext other = otherNode()) {
      String port = other.getEnvironment().getRequiredProperty("local.server.port");
      TestPerson person = people.fresh();
      TusClient first = new TusClient(people.base(), person);
      TusClient second = new TusClient("http://127.0.0.1:" + port, person);
      byte[] content = Samples.mp4(SIZE, 1);
      String path = first.begin("video", "video/mp4", SIZE, Samples.sha256(content));
      int at = 0;
      for (int turn = 0; at < SIZE; turn++) {
        TusClient node = turn % 2 == 0 ? first : second;
        assertThat(node.offset(path)).isEqualTo(at);
        int end = Math.min(SIZE, at + 700_001);
        node.patch(path, at, Arrays.copyOfRange(content, at, end));
        at = end;
      }
      String file = "/api/v1/media/files/" + TusClient.id(path) + "/content";
      assertThat(first.send("GET", file, new byte[0], Map.of()).body()).isEqualTo(content);
      assertThat(second.send("GET", file, new byte[0], Map.of()).body()).isEqualTo(content);
    }
  }

  private static ConfigurableApplicationContext otherNode() {
    return new SpringApplicationBuilder(Quintet.class)
        .initializers(new SharedPostgres())
        .run("--server.port=0", "--quintet.pace=0", "--quintet.rate-limits=off");
  }
}
