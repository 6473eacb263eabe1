package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Await;
import app.quintet.testing.PushEndpoint;
import app.quintet.testing.ServerProcess;
import app.quintet.testing.TestPerson;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it sends: the next one sends again, and the repeat replaces. */
class PushCrashTests {
  private static final Map<String, String> SETTINGS =
      Map.of("QUINTET_PACE", "0", "QUINTET_RATE_LIMITS", "off", "QUINTET_PROFILE", "dev");
  @TempDir Path folder;

  @Test
  void aPushThatWasOnItsWayWhenTheProcessDiedIsSentByTheNextAndThenNeverAgain() throws Exception {
    try (PushEndpoint browser = new PushEndpoint("crash")) {
      browser.silent(true);
      String key;
      try (ServerProcess first = ServerProcess.start(folder, SETTINGS)) {
        TestPerson person = first.guest();
        person.api().post("/api/v1/notifications/devices", browser.device("rebloom")).mustBe(201);
        key = key(person);
        person.api().post("/api/v1/privacy/export", Map.of()).mustBe(202);
        Await.value(
            "the push on its way",
            Duration.ofSeconds(60),
            () -> browser.pushes().isEmpty() ? null : true);
        first.kill();
      }
      browser.silent(false);
      try (ServerProcess next = ServerProcess.start(folder, SETTINGS)) {
        Await.value(
            "the push once more",
            Duration.ofSeconds(60),
            () -> browser.pushes().size() == 2 ? true : null);
        Await.until("nothing left to do", () -> jobs(next) == 0);
        assertThat(browser.pushes()).hasSize(2);
        assertThat(browser.pushes().get(1).header("Topic"))
            .isEqualTo(browser.pushes().get(0).header("Topic"));
        assertThat(browser.pushes()).allMatch(push -> push.key().equals(key));
      }
    }
  }

  private static String key(TestPerson person) {
    return person
        .api()
        .get("/api/v1/notifications/push-key")
        .mustBe(200)
        .data()
        .get("public_key")
        .asString();
  }

  private static int jobs(ServerProcess server) {
    try (var connection = server.superuser();
        var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from jobs.scheduled_tasks where task_name ="
                    + " 'notifications.push'")) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException | java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}
