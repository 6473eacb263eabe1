package app.quintet.platform.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.Samples;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import app.quintet.testing.TwoNodes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database and one store take turns with an upload. */
class TwoNodesUploadTests {
  private static final int SIZE = 3_000_000;
  @TempDir Path data;

  @Test
  void anUploadThatBeganOnOneServerGoesOnAndIsServedOnTheOther() {
    try (TwoNodes nodes = new TwoNodes(data)) {
      TestPerson person = nodes.first(People.class).fresh();
      TusClient first = new TusClient(nodes.first(People.class).base(), person);
      TusClient second = new TusClient(nodes.second(People.class).base(), person);
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
}
