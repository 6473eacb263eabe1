package app.quintet.platform.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.notifications.Notifications;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.PushEndpoint;
import app.quintet.testing.TestPerson;
import app.quintet.testing.TwoNodes;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database send each push once, as one and the same sender. */
class TwoNodesPushTests {
  private static final String PATH = "/api/v1/notifications";
  private static final int EACH = 20;
  @TempDir Path data;

  @Test
  void whatEitherServerOwesIsSentOnceAndBothSignWithTheSameKey() {
    try (TwoNodes nodes = new TwoNodes(data);
        PushEndpoint browser = new PushEndpoint("two")) {
      TestPerson person = nodes.first(People.class).fresh();
      person.api().post(PATH + "/devices", browser.device("flirtcraft")).mustBe(201);
      for (int i = 0; i < EACH; i++) {
        tell(nodes.first(Notifications.class), person, "first" + i);
        tell(nodes.second(Notifications.class), person, "second" + i);
      }
      Await.until("all pushes", () -> browser.pushes().size() >= 2 * EACH);
      Await.until("no job left", () -> jobs(nodes) == 0);
      assertThat(browser.pushes()).hasSize(2 * EACH);
      Set<String> topics = new HashSet<>();
      Set<String> keys = new HashSet<>();
      browser.pushes().forEach(push -> topics.add(push.header("Topic")));
      browser.pushes().forEach(push -> keys.add(push.key()));
      assertThat(topics).hasSize(2 * EACH);
      assertThat(keys).hasSize(1);
    }
  }

  private static void tell(Notifications node, TestPerson person, String tag) {
    node.tell(
        person.id(), "flirtcraft", "streak_reminder", tag, Map.of("days", "3"), "/flirtcraft/");
  }

  private static int jobs(TwoNodes nodes) {
    try (var connection = nodes.main();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from jobs.scheduled_tasks where task_name ="
                    + " 'notifications.push'")) {
      rows.next();
      return rows.getInt(1);
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }
}
