package app.quintet.platform.media.personal;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.Samples;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class MediaDataTests {
  @Autowired People people;
  @Autowired Tx tx;
  @Autowired Media media;
  @Autowired List<PersonalData> modules;

  @Test
  void everyFileIsHandedOutAsItIsAndNothingOfItIsLeftAfterErasing() {
    TestPerson robin = people.fresh();
    TestPerson other = people.fresh();
    TusClient tus = new TusClient(people.base(), robin);
    byte[] content = Samples.mp4(60_000, 1);
    String whole = tus.upload("video", "video/mp4", content);
    String path = tus.begin("video", "video/mp4", 60_000, "");
    tus.patch(path, 0, Arrays.copyOf(content, 20_000));
    String others = new TusClient(people.base(), other).upload("video", "video/mp4", content);

    Map<String, byte[]> archive = export(robin.id());
    assertThat(archive.get("files/" + whole + ".mp4")).isEqualTo(content);
    assertThat(archive.keySet()).contains("files", "arrived_in_pieces");
    assertThat(archive.keySet()).noneMatch(name -> name.contains(others));

    Await.until("the pieces to go", () -> stored(whole) == 1);
    assertThat(stored(TusClient.id(path))).isEqualTo(1);
    tx.as(robin.id(), () -> mine().erase(robin.id()));
    tx.as(robin.id(), () -> mine().erase(robin.id()));
    Await.until("the content to go", () -> stored(whole) + stored(TusClient.id(path)) == 0);
    assertThat(media.find(robin.id(), UUID.fromString(whole))).isEmpty();
    assertThat(stored(others)).isEqualTo(1);
  }

  private Map<String, byte[]> export(UUID person) {
    Map<String, byte[]> archive = new HashMap<>();
    ExportSink sink =
        new ExportSink() {
          @Override
          public void json(String path, Object value) {
            try (Stream<?> rows = (Stream<?>) value) {
              archive.put(path, rows.toList().toString().getBytes());
            }
          }

          @Override
          public void file(String path, InputStream content) {
            try (content) {
              archive.put(path, content.readAllBytes());
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          }
        };
    tx.as(person, () -> mine().export(person, sink));
    return archive;
  }

  private PersonalData mine() {
    return modules.stream().filter(m -> m.module().equals("media")).findFirst().orElseThrow();
  }

  private static long stored(String id) {
    try (Stream<Path> all = Files.walk(SharedPostgres.dataFolder().resolve("media/store"))) {
      return all.filter(Files::isRegularFile).filter(f -> f.toString().contains(id)).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
