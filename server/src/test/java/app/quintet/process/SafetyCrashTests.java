package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.Await;
import app.quintet.testing.ServerProcess;
import app.quintet.testing.TestPerson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A process that dies right after danger was noticed: what was owed comes from the next, once. */
class SafetyCrashTests {
  private static final Map<String, String> SETTINGS =
      Map.of("QUINTET_PACE", "0", "QUINTET_RATE_LIMITS", "off", "QUINTET_PROFILE", "dev");

  @Test
  void theEventTheAnswerTheNoticeAndTheFollowUpSurviveTheDeathOfTheProcessOnce() throws Exception {
    Path folder = Files.createTempDirectory("quintet-safety");
    try {
      UUID person;
      UUID conversation;
      try (ServerProcess first = ServerProcess.start(folder, SETTINGS)) {
        TestPerson clinician = first.guest();
        sql(
            first,
            "update identity.account set roles = array['clinician'] where id = '%s'",
            clinician.id());
        Practice me = Practice.of(first.guest());
        person = me.person().id();
        conversation = me.open();
        me.say(conversation, "I want to kill myself tonight").mustBe(201);
        first.kill();
      }
      try (ServerProcess next = ServerProcess.start(folder, SETTINGS)) {
        assertThat(
                count(
                    next, "select count(*) from safety.crisis_event where user_id = '%s'", person))
            .isEqualTo(1);
        assertThat(
                count(
                    next,
                    "select count(*) from flirtcraft.message where sender = 'safety' and"
                        + " conversation_id = '%s'",
                    conversation))
            .isEqualTo(1);
        // A delivery that the dead process had claimed is taken up once its lease has ended.
        next.nobody().post("/dev/clock", Map.of("advance", "PT2M")).mustBe(200);
        Await.until("staff are told", () -> notices(next, "safety_queue") == 1);
        JsonNode moved =
            next.nobody().post("/dev/clock", Map.of("advance", "PT21H")).mustBe(200).body();
        assertThat(moved.get("now")).isNotNull();
        Await.until("the person is asked how they are", () -> notices(next, "check_in") == 1);
        next.kill();
      }
      try (ServerProcess last = ServerProcess.start(folder, SETTINGS)) {
        last.nobody().post("/dev/clock", Map.of("advance", "P3D")).mustBe(200);
        Await.until(
            "jobs have run",
            () ->
                count(
                        last,
                        "select count(*) from jobs.scheduled_tasks where task_name ="
                            + " 'safety.follow_up' and task_instance <> '%s'",
                        "")
                    == 0);
        assertThat(notices(last, "check_in")).isEqualTo(1);
        assertThat(notices(last, "safety_queue")).isEqualTo(1);
      }
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private static int notices(ServerProcess server, String kind) {
    return count(server, "select count(*) from notifications.notice where kind = '%s'", kind);
  }

  private static int count(ServerProcess server, String sql, Object value) {
    try (var connection = server.superuser();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.formatted(value))) {
      rows.next();
      return rows.getInt(1);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void sql(ServerProcess server, String sql, Object value) throws Exception {
    try (var connection = server.superuser();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql.formatted(value));
    }
  }
}
