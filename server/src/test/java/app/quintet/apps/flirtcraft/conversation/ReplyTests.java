package app.quintet.apps.flirtcraft.conversation;

import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class ReplyTests {
  @Autowired People people;
  @Autowired ReplyJob job;

  @Test
  void thePostSentTenTimesAtOnceWithOneKeyIsOneMessageAndOneReply() throws Exception {
    var me = Practice.of(people.fresh());
    UUID id = me.open();
    String key = UUID.randomUUID().toString();
    List<Callable<Answer>> same = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      same.add(
          () ->
              me.api()
                  .header("Idempotency-Key", key)
                  .post(Practice.messages(id), Map.of("content", FRIENDLY)));
    }
    List<Answer> answers = all(same);
    assertThat(answers).anyMatch(a -> a.status() == 201);
    assertThat(answers).allMatch(a -> a.status() == 201 || a.status() == 409);
    settled(me, id);
    assertThat(positions(me, id)).isEqualTo(consecutive(me, id));
    assertThat(sent(me, id, "user")).isEqualTo(1);
    assertThat(sent(me, id, "ai")).isBetween(1L, 2L);
  }

  @Test
  void twoDevicesWritingAtOnceLeaveNoGapAndNoDoublePosition() throws Exception {
    var me = Practice.of(people.fresh());
    UUID id = me.open();
    List<Callable<Answer>> writes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text = "Number " + i + ": what do you think about mornings?";
      writes.add(() -> me.say(id, text));
    }
    assertThat(all(writes)).allMatch(a -> a.status() == 201);
    settled(me, id);
    assertThat(sent(me, id, "user")).isEqualTo(12);
    assertThat(positions(me, id)).isEqualTo(consecutive(me, id));
    JsonNode messages = me.read(id).get("messages");
    assertThat(messages.get(messages.size() - 1).get("sender").asString()).isEqualTo("ai");
  }

  @Test
  void aReplyOwedWhenTheServerDiedComesOnceHoweverOftenItsJobRuns() throws Exception {
    var me = Practice.of(people.fresh());
    UUID id = me.open();
    me.talk(id, FRIENDLY);
    int before = me.read(id).get("messages").size();
    // As a killed process leaves it: a message accepted, its own claim on it, nothing answered.
    claim(id, id + ":1");
    var owed = new ReplyOwed(me.person().id(), id, 1);
    List<Callable<Boolean>> runs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      runs.add(
          () -> {
            job.run(id + ":1", owed);
            return true;
          });
    }
    all(runs);
    settled(me, id);
    int added = me.read(id).get("messages").size() - before;
    assertThat(added).isBetween(1, 2);
    assertThat(positions(me, id)).isEqualTo(consecutive(me, id));
  }

  @Test
  void anotherJobLeavesAClaimedConversationAlone() throws Exception {
    var me = Practice.of(people.fresh());
    UUID id = me.open();
    me.talk(id, FRIENDLY);
    int before = me.read(id).get("messages").size();
    claim(id, "another");
    job.run(id + ":1", new ReplyOwed(me.person().id(), id, 1));
    assertThat(me.read(id).get("messages").size()).isEqualTo(before);
  }

  /** What was said is not answered yet, and for an hour this job alone may do so. */
  private static void claim(UUID conversation, String job) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var sql =
            connection.prepareStatement(
                """
                update flirtcraft.conversation set answered_through = 0, claimed_by = ?,
                  claimed_until = now() + interval '1 hour'
                where id = ?
                """)) {
      sql.setString(1, job);
      sql.setObject(2, conversation);
      sql.executeUpdate();
    }
  }

  private static void settled(Practice me, UUID id) {
    Await.until(
        "every message answered",
        () -> {
          try (var connection = SharedPostgres.superuser();
              var rows =
                  connection
                      .createStatement()
                      .executeQuery(
                          """
                          select claimed_by is null and owed is null and not exists (
                            select from flirtcraft.message m where m.conversation_id = c.id
                              and m.sender = 'user' and m.position > c.answered_through)
                          from flirtcraft.conversation c where id = '%s'
                          """
                              .formatted(id))) {
            return rows.next() && rows.getBoolean(1);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }

  private static List<Integer> positions(Practice me, UUID id) {
    List<Integer> positions = new ArrayList<>();
    me.read(id).get("messages").forEach(m -> positions.add(m.get("position").asInt()));
    return positions;
  }

  private static List<Integer> consecutive(Practice me, UUID id) {
    List<Integer> expected = new ArrayList<>();
    for (int i = 1; i <= me.read(id).get("total_messages").asInt(); i++) {
      expected.add(i);
    }
    return expected;
  }

  private static long sent(Practice me, UUID id, String sender) {
    return me.read(id).get("messages").findValuesAsString("sender").stream()
        .filter(sender::equals)
        .count();
  }

  private static <T> List<T> all(List<Callable<T>> work) throws Exception {
    List<T> results = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<T> done : threads.invokeAll(work)) {
        results.add(done.get());
      }
    }
    return results;
  }
}
