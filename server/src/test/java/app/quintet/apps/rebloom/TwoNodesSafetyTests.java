package app.quintet.apps.rebloom;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import app.quintet.testing.TwoNodes;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The safety net holds whichever of two servers a person happens to reach, and acts once. */
class TwoNodesSafetyTests {
  @TempDir static Path data;
  private static TwoNodes nodes;

  @BeforeAll
  static void start() {
    nodes = new TwoNodes(data);
  }

  @AfterAll
  static void stop() {
    nodes.close();
  }

  @Test
  void dangerSentToBothAtOnceIsOneEventOneAnswerAndOneQuestionHowTheyAre() throws Exception {
    People here = nodes.first(People.class);
    People there = nodes.second(People.class);
    TestPerson person = here.fresh();
    Resting me = Resting.of(person);
    UUID session = me.begin();
    String key = UUID.randomUUID().toString();
    List<Caller> ways =
        List.of(
            person.api().header("Idempotency-Key", key),
            there.as(person.accessToken()).header("Idempotency-Key", key));
    List<Answer> answers = together(ways, way -> me.with(way).say(session, Resting.DANGER));
    assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 409);
    assertThat(answers).anyMatch(answer -> answer.status() == 201);
    assertThat(count("safety.crisis_event where user_id = '%s'", person.id())).isEqualTo(1);
    assertThat(count("rebloom.message where sender = 'safety' and user_id = '%s'", person.id()))
        .isEqualTo(1);
    for (People node : List.of(here, there)) {
      Caller api = node.as(person.accessToken());
      JsonNode pending = api.get(Resting.BASE + "/safety/pending").mustBe(200).data();
      assertThat(pending).hasSize(1);
    }
    UUID event =
        UUID.fromString(
            person
                .api()
                .get(Resting.BASE + "/safety/pending")
                .data()
                .get(0)
                .get("event")
                .asString());
    together(
        ways.stream().map(way -> way.header("Idempotency-Key", "" + UUID.randomUUID())).toList(),
        way -> way.post(Resting.BASE + "/safety/" + event + "/acknowledge", Map.of()).mustBe(204));
    for (People node : List.of(here, there)) {
      Caller api = node.as(person.accessToken());
      assertThat(api.get(Resting.BASE + "/safety/pending").mustBe(200).data()).isEmpty();
    }
    nodes.first(AppClock.class).advance(Duration.ofHours(21));
    nodes.second(AppClock.class).advance(Duration.ofHours(21));
    Await.until("the question", () -> count(ASKED, person.id()) > 0);
    Await.until("the job is over", () -> count(JOBS, "") == 0);
    assertThat(count(ASKED, person.id())).isEqualTo(1);
  }

  private static final String ASKED =
      "notifications.notice where kind = 'check_in' and user_id = '%s'";
  private static final String JOBS =
      "jobs.scheduled_tasks where task_name = 'safety.follow_up' and task_instance <> '%s'";

  private interface Step {
    Answer by(Caller way);
  }

  private static List<Answer> together(List<Caller> ways, Step step) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Answer>> calls =
          ways.stream().<Callable<Answer>>map(way -> () -> step.by(way)).toList();
      return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
  }

  private static int count(String from, Object value) {
    try (var connection = nodes.main();
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + from.formatted(value))) {
      rows.next();
      return rows.getInt(1);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
