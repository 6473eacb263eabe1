package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.ServerProcess;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole server as a process whose master key is gone, is another, or has changed. */
class MasterKeyTests {
  private static final Map<String, String> SETTINGS =
      Map.of("QUINTET_PACE", "0", "QUINTET_RATE_LIMITS", "off", "QUINTET_PROFILE", "dev");
  private static final String OTHER = "v1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  @TempDir Path folder;

  @Test
  void withoutItsMasterKeyOrWithAnotherTheServerRefusesToStartAndTouchesNothing() throws Exception {
    Path file = folder.resolve("master.key");
    UUID conversation;
    TestPerson person;
    try (ServerProcess server = ServerProcess.start(folder, SETTINGS)) {
      person = server.guest();
      Practice me = Practice.of(person).keeping();
      conversation = me.open();
      me.talk(conversation, Practice.FRIENDLY);
      server.stop();
    }
    String key = Files.readString(file);

    Files.delete(file);
    refuses("The master key is missing", "Nothing was changed", file.toString());
    assertThat(file).as("no new key was made").doesNotExist();

    Files.writeString(file, OTHER);
    refuses("The master key is wrong: version 1", "Nothing was changed");
    assertThat(file).hasContent(OTHER);

    Files.writeString(file, OTHER.replace("v1", "v2"));
    refuses("Master key version 1 is missing, and keys are still wrapped by it");

    Files.writeString(file, "v1:bm90IGEga2V5");
    refuses("each key must be 32 bytes in base64");

    Files.writeString(file, key);
    try (ServerProcess server = ServerProcess.start(folder, SETTINGS)) {
      Practice me = new Practice(person, server.as(person.accessToken()));
      assertThat(me.read(conversation).toString()).contains(Practice.FRIENDLY);
      server.stop();
    }
  }

  private void refuses(String... words) throws IOException {
    try (ServerProcess server = ServerProcess.launch(folder, SETTINGS)) {
      assertThat(server.exitCode(Duration.ofSeconds(60))).isNotIn(0, 143);
      assertThat(server.output()).contains(words).doesNotContain("\tat ");
    }
  }
}
