package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.media.Media;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the tests of a bucket with faults do again and again, each with a person of its own. */
abstract class BucketSteps extends PipelineSteps {
  @TempDir static Path folder;
  static BucketRoom room;
  Player me;

  @BeforeAll
  static void open() throws IOException {
    room = new BucketRoom(folder);
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @BeforeEach
  void newcomer() {
    people = room.bean(People.class);
    me = room.player();
  }

  @AfterEach
  void settle() {
    room.way.clear();
    room.settle();
  }

  /** Until the condition holds; programs for video take long on a busy machine. */
  static void soon(String what, BooleanSupplier condition) {
    Await.value(what, LONG, () -> condition.getAsBoolean() ? true : null);
  }

  UUID recorded() {
    UUID id = me.begin(1);
    for (int position = 0; position < 3; position++) {
      send(me, id, position, clip("tiny"));
    }
    for (int position = 0; position < 3; position++) {
      ready(me, id, position);
    }
    return id;
  }

  void publish(UUID id) {
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    JsonNode own = rested(me, id);
    assertThat(own.at("/own/status").asString()).isEqualTo("published");
    assertThat(made(id)).as("one video").hasSize(1);
  }

  List<UUID> made(UUID id) {
    return room.bean(Media.class).made(me.id(), "twotruths", "video:" + id);
  }

  static void ready(Player who, UUID id, int position) {
    soon("the recording to be ready", () -> state(who, id, position).equals("ready"));
  }

  /** What is answered once this is the answer: a bucket may also be slow because all is. */
  HttpResponse<byte[]> shown(UUID id, String range, int status) {
    return Await.value(
        "it to be shown",
        LONG,
        () -> {
          HttpResponse<byte[]> answer = watched(id, range);
          return answer.statusCode() == status ? answer : null;
        });
  }

  HttpResponse<byte[]> watched(UUID id, String range) {
    try {
      return fetch(challenge(id) + "/video", range);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Where it stands once what is due was tried; more time went by than a token lives. */
  static String tried(UUID id) {
    soon("it to be tried", () -> room.way.met() > 0 && room.busy() == 0);
    return stand(id);
  }

  static String stand(UUID id) {
    String sql = "select status || '/' || coalesce(step, '') from twotruths.challenge where id = ?";
    return room.ask(sql, id).getFirst();
  }

  static List<String> segments(UUID id) {
    return room.ask("select state from twotruths.segment where challenge_id = ?", id);
  }
}
