package app.quintet.apps.flirtcraft;

import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * PostgreSQL answers "could not extend file: no space left on device" (53100) to one person. The
 * error is raised by a trigger, and comes by the same road as one of a real disk: out of the middle
 * of a transaction, through the driver.
 */
@QuintetTest
class DiskFullTests {
  @Autowired People people;
  private Practice me;
  private UUID conversation;

  @BeforeEach
  void somebodyPractises() throws Exception {
    me = Practice.of(people.fresh());
    conversation = me.open();
    sql("create schema disk_test");
    sql(
        """
        create function disk_test.full() returns trigger language plpgsql as $$
        begin
          raise exception 'could not extend file "base/1/2": No space left on device'
            using errcode = 'disk_full', hint = 'Check free disk space.';
        end $$
        """);
  }

  @AfterEach
  void space() throws Exception {
    sql("drop schema if exists disk_test cascade");
  }

  @Test
  void aMessageThatFindsNoSpaceIsRefusedWholeAndTakenLaterUnderTheSameKey() throws Exception {
    fill("insert", "flirtcraft.message", "new.user_id = '" + me.person().id() + "'");
    Practice keyed = keyed();
    full(keyed.say(conversation, FRIENDLY));
    full(keyed.say(conversation, FRIENDLY));
    assertThat(me.read(conversation).get("messages").size()).isZero();
    assertThat(count("jobs.scheduled_tasks where task_instance like '" + conversation + "%'"))
        .isZero();
    assertThat(count("realtime.event where topic = 'flirtcraft.conversation:" + conversation + "'"))
        .isZero();
    space();
    UUID id = Practice.id(keyed.say(conversation, FRIENDLY).mustBe(201).data().get("message"));
    assertThat(Practice.id(keyed.say(conversation, FRIENDLY).mustBe(201).data().get("message")))
        .isEqualTo(id);
    Await.until("the reply", () -> me.read(conversation).get("messages").size() > 1);
    assertThat(me.read(conversation).get("messages").findValuesAsString("sender"))
        .containsOnlyOnce("user");
  }

  @Test
  void aReplyThatFindsNoSpaceDoesNotHarmTheMessageBeforeIt() throws Exception {
    fill("insert", "flirtcraft.message", "new.sender = 'ai' and " + mine());
    me.say(conversation, FRIENDLY).mustBe(201);
    Await.until(
        "the job to have failed",
        () ->
            count(
                    "jobs.scheduled_tasks where consecutive_failures > 0 and task_instance like '"
                        + conversation
                        + "%'")
                == 1);
    assertThat(me.read(conversation).get("messages").size()).isEqualTo(1);
    space();
    // Tried again after a minute; writing on does not have to wait for that.
    me.talk(conversation, "Do you come here often, or is it your first time?");
  }

  @Test
  void aKeyThatFindsNoSpaceIsRefusedWithTheSameSentence() throws Exception {
    fill("insert", "api.answer", "new.caller = '" + me.person().id() + "'");
    Practice keyed = keyed();
    full(keyed.say(conversation, FRIENDLY));
    assertThat(me.read(conversation).get("messages").size()).isZero();
    space();
    keyed.say(conversation, FRIENDLY).mustBe(201);
  }

  @Test
  void anAnswerThatCannotBeKeptIsGivenAllTheSameAndTheWorkNotDoneTwice() throws Exception {
    fill("update", "api.answer", "new.caller = '" + me.person().id() + "'");
    Practice keyed = keyed();
    UUID second = Practice.id(keyed.tryOpen("park", "green").mustBe(201).data());
    space();
    UUID again = Practice.id(keyed.tryOpen("park", "green").mustBe(201).data());
    assertThat(again).isEqualTo(second);
  }

  private static void full(Answer answer) {
    assertThat(answer.mustBe(503).code()).isEqualTo("SERVICE_UNAVAILABLE");
    assertThat(answer.error().get("message").asString())
        .isEqualTo("Our storage is full, so this was not saved.");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("300");
    assertThat(answer.text()).doesNotContain("base/1/2", "extend", "53100");
  }

  private Practice keyed() {
    return me.with(me.api().header("Idempotency-Key", UUID.randomUUID().toString()));
  }

  private String mine() {
    return "new.user_id = '" + me.person().id() + "'";
  }

  private static void fill(String event, String table, String when) throws Exception {
    sql(
        "create trigger disk_full before %s on %s for each row when (%s) execute function disk_test.full()"
            .formatted(event, table, when));
  }

  private static void sql(String statement) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static long count(String from) {
    try (var connection = SharedPostgres.superuser();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + from)) {
      rows.next();
      return rows.getLong(1);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
