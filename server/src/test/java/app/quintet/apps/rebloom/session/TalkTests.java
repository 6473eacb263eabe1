package app.quintet.apps.rebloom.session;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
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

/** A conversation from its beginning to its summary. */
@QuintetTest
class TalkTests {
  @Autowired People people;
  @Autowired ReplyJob job;

  @Test
  void aSessionIsBegunTalkedInEndedAndSummedUp() {
    var me = Resting.of(people.fresh()).agreeing("conversation_storage");
    UUID id = me.begin(Map.of("session_type", "stress", "mood_before", 4));
    JsonNode said = me.talk(id, ORDINARY);
    assertThat(said.get("risk").get("level").asString()).isIn("none", "low");
    assertThat(said.get("safety").isNull()).isTrue();
    assertThat(said.get("reply").get("sender").asString()).isEqualTo("companion");
    assertThat(me.senders(id)).containsExactly("person", "companion");

    JsonNode ended = me.end(id, Map.of("mood_after", 6)).mustBe(200).data();
    assertThat(ended.get("ended_by").asString()).isEqualTo("person");
    assertThat(ended.get("mood_after").asInt()).isEqualTo(6);
    JsonNode summed =
        Await.value(
            "the summary",
            () -> me.read(id).get("summary").isNull() ? null : me.read(id).get("summary"));
    assertThat(summed.get("text").asString()).isNotBlank();
    assertThat(me.senders(id)).as("kept, as was agreed").hasSize(2);
    assertThat(me.say(id, ORDINARY).mustBe(409).code()).isEqualTo("SESSION_ENDED");
    assertThat(me.end(id, Map.of()).mustBe(200).data().get("mood_after").asInt())
        .as("ending again changes nothing")
        .isEqualTo(6);
  }

  @Test
  void aSessionMayBeginWithItsFirstMessage() {
    var me = Resting.of(people.fresh());
    Answer begun = me.api().post(BASE + "/sessions", Map.of("content", ORDINARY)).mustBe(201);
    UUID id = Resting.id(begun.data().get("session"));
    assertThat(begun.data().get("first").get("message").get("content").asString())
        .isEqualTo(ORDINARY);
    Await.until("the answer", () -> me.senders(id).equals(List.of("person", "companion")));
    assertThat(begun.data().get("session").get("session_type").asString()).isEqualTo("general");
  }

  @Test
  void aPostSentTenTimesAtOnceWithOneKeyIsOneMessageAndOneAnswer() throws Exception {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    String key = UUID.randomUUID().toString();
    List<Callable<Answer>> same = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      same.add(
          () ->
              me.api()
                  .header("Idempotency-Key", key)
                  .post(Resting.messages(id), Map.of("content", ORDINARY)));
    }
    assertThat(all(same)).allMatch(a -> a.status() == 201);
    Await.until("the answer", () -> me.senders(id).contains("companion"));
    assertThat(me.senders(id)).containsExactly("person", "companion");
  }

  @Test
  void whatIsWrittenBeforeTheAnswerGetsOneAnswerTogether() throws Exception {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    // As when a job is at it and has not answered yet: what comes now is answered with it.
    claim(id, "another", "now() + interval '1 hour'");
    me.say(id, ORDINARY).mustBe(201);
    me.say(id, "And my head hurts.").mustBe(201);
    claim(id, null, "null");
    job.run(id + ":2", new ReplyOwed(me.person().id(), id, 2));
    assertThat(me.senders(id)).containsExactly("person", "person", "companion");
  }

  @Test
  void twoDevicesWritingAtOnceLeaveNoGapAndEverythingIsAnswered() throws Exception {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    List<Callable<Answer>> writes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String text = "On day " + i + " I went for a walk in the park.";
      writes.add(() -> me.say(id, text));
    }
    assertThat(all(writes)).allMatch(a -> a.status() == 201);
    Await.until(
        "the last word is the companion's", () -> me.senders(id).getLast().equals("companion"));
    List<Integer> positions = me.said(id).stream().map(m -> m.get("position").asInt()).toList();
    for (int i = 0; i < positions.size(); i++) {
      assertThat(positions.get(i)).isEqualTo(i + 1);
    }
    assertThat(me.senders(id).stream().filter("person"::equals)).hasSize(8);
  }

  @Test
  void anAnswerOwedWhenTheServerDiedComesOnceHoweverOftenItsJobRuns() throws Exception {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    me.talk(id, ORDINARY);
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute(
          "delete from rebloom.message where sender = 'companion' and session_id = '" + id + "'");
      sql.execute(
          "update rebloom.session set answered_through = 0, message_count = 1 where id = '"
              + id
              + "'");
    }
    claim(id, id + ":1", "now() + interval '1 hour'");
    List<Callable<Boolean>> runs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      runs.add(
          () -> {
            job.run(id + ":1", new ReplyOwed(me.person().id(), id, 1));
            return true;
          });
    }
    all(runs);
    assertThat(me.senders(id)).containsExactly("person", "companion");
  }

  @Test
  void messagesComeInPagesFromTheNewestOn() {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    for (int i = 0; i < 3; i++) {
      me.talk(id, ORDINARY + " Day " + i);
    }
    List<Integer> seen = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = me.api().get(Resting.messages(id) + "?limit=4" + cursor).mustBe(200);
      page.data().forEach(m -> seen.add(m.get("position").asInt()));
      JsonNode next = page.body().get("meta").get("next_cursor");
      cursor = next == null ? "" : "&cursor=" + next.asString();
    } while (!cursor.isEmpty());
    assertThat(seen).containsExactly(6, 5, 4, 3, 2, 1);
  }

  @Test
  void anotherPersonFindsNothingAnywhere() {
    var me = Resting.of(people.fresh());
    var stranger = Resting.of(people.fresh());
    UUID id = me.begin();
    me.say(id, ORDINARY).mustBe(201);
    stranger.api().get(BASE + "/sessions/" + id).mustBe(404);
    stranger.api().get(Resting.messages(id)).mustBe(404);
    stranger.say(id, ORDINARY).mustBe(404);
    stranger.say(id, Resting.DANGER).mustBe(404);
    stranger.end(id, Map.of()).mustBe(404);
    assertThat(stranger.api().get(BASE + "/sessions").data().size()).isZero();
    assertThat(
            stranger
                .api()
                .get("/api/v1/realtime/poll?wait=0&since=0&topics=rebloom.session:" + id)
                .data()
                .get("refused")
                .size())
        .isEqualTo(1);
  }

  @Test
  void everyDeviceHearsOfBothMessagesAndTheSessionHearsTheAnswer() {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    me.talk(id, ORDINARY);
    assertThat(me.events("user:" + me.person().id()))
        .containsSubsequence("conversation_update", "conversation_update");
    assertThat(me.events("rebloom.session:" + id)).contains("ai_response");
  }

  @Test
  void wordsOfAnyLengthButNoneAndTooManyAreTaken() {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    me.say(id, "   ").mustBe(422);
    me.say(id, "x".repeat(4_001)).mustBe(422);
    me.say(id, "x".repeat(4_000)).mustBe(201);
    assertThat(
            me.api()
                .post(BASE + "/sessions", Map.of("session_type", "magic", "mood_before", 11))
                .mustBe(422)
                .error()
                .get("details")
                .size())
        .isEqualTo(2);
  }

  private static void claim(UUID id, String by, String until) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute(
          "update rebloom.session set claimed_by = %s, claimed_until = %s where id = '%s'"
              .formatted(by == null ? "null" : "'" + by + "'", until, id));
    }
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
