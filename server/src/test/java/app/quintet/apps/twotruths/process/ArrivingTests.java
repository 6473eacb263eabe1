package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.QuintetTest;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a recording that is sent, with the real uploads and tools. */
@QuintetTest
class ArrivingTests extends PipelineSteps {
  @Test
  void whatIsMissingOrUnusableIsTold() {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(0);
    Answer missing = me.api().post(challenge(id) + "/process", null).mustBe(409);
    assertThat(missing.code()).isEqualTo("SEGMENTS_MISSING");
    assertThat(missing.error().at("/details/positions").toString()).isEqualTo("[0,1,2]");
    byte[] broken = clip("tiny");
    byte[] truncated = Arrays.copyOf(broken, broken.length / 2);
    int answered = patch(me, id, 0, truncated).statusCode();
    assertThat(answered).as("at once, or when it is looked into").isIn(204, 422);
    JsonNode part =
        Await.value(
            "the recording to be refused",
            LONG,
            () -> {
              JsonNode first = me.watch(id).at("/own/segments/0");
              return first.get("state").asString().equals("refused") ? first : null;
            });
    assertThat(part.get("error").asString()).isNotBlank();
    Map<String, Object> upload = Map.of("size", 1000, "type", "video/mp4");
    me.api().post(challenge(id) + "/segments/3/upload", upload).mustBe(404);
  }

  @Test
  void whatIsRecordedAgainReplacesWhatWasSentBefore() {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(1);
    send(me, id, 0, clip("tiny"));
    send(me, id, 0, clip("tiny"));
    Await.value(
        "the second recording",
        LONG,
        () -> me.watch(id).at("/own/segments/0/state").asString().equals("ready") ? true : null);
    JsonNode part = me.watch(id).at("/own/segments/0");
    assertThat(part.at("/facts/duration_ms").asInt()).isBetween(600, 900);
    assertThat(part.at("/facts/has_audio").asBoolean()).isTrue();
  }
}
