package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.AtOnce;
import app.quintet.apps.twotruths.Player;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.media.Media;
import app.quintet.testing.Answer;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From recordings to a published video, with the real uploads, tools and store. */
@QuintetTest
class PipelineTests extends PipelineSteps {
  @Autowired Entitlements entitlements;
  @Autowired Media media;
  @Autowired MeterRegistry meters;

  @Test
  void threeRecordingsBecomeOneVideoThatLooksTheSameWhicheverIsTheLie() throws Exception {
    Map<String, Double> before = figures();
    Set<String> videos = new HashSet<>();
    Set<String> chapters = new HashSet<>();
    Player liar = Player.of(people.fresh());
    entitlements.grant(liar.id(), "twotruths.premium", null, "test");
    for (int lie : new int[] {0, 2}) {
      UUID id = liar.begin(lie);
      for (int position = 0; position < 3; position++) {
        send(liar, id, position, clip("tiny"));
      }
      liar.api().post(challenge(id) + "/process", null).mustBe(202);
      JsonNode own = rested(liar, id);
      assertThat(own.at("/own/status").asString()).isEqualTo("published");
      assertThat(own.at("/challenge/chapters").size()).isEqualTo(3);
      assertThat(own.at("/challenge/duration_ms").asInt()).isBetween(1_900, 2_700);
      assertThat(own.at("/own/segments/0/thumbnail_url").isNull()).isTrue();
      String path = challenge(id);
      HttpResponse<byte[]> video = fetch(path + "/video", "bytes=0-");
      assertThat(video.statusCode()).isEqualTo(206);
      assertThat(new String(video.body(), 4, 4, StandardCharsets.ISO_8859_1)).isEqualTo("ftyp");
      assertThat(video.headers().firstValue("Content-Disposition").orElse(""))
          .doesNotContain("filename");
      videos.add(shape(video.body()));
      HttpResponse<byte[]> poster = fetch(path + "/poster", "");
      assertThat(poster.statusCode()).isEqualTo(200);
      assertThat(poster.headers().firstValue("Content-Type")).hasValue("image/jpeg");
      assertThat(poster.body()).startsWith(0xFF, 0xD8);
      chapters.add(own.at("/challenge/chapters").toString());
      HttpResponse<byte[]> part = fetch(path + "/preview", "bytes=10-19");
      assertThat(part.body()).hasSize(10);
      assertThat(steps(liar, id))
          .containsSubsequence("waiting", "merge", "poster", "preview", "moderation");
    }
    assertThat(videos).as("the same boxes and names for every lie").hasSize(1);
    assertThat(chapters).hasSize(1);
    Map<String, Double> after = figures();
    for (String figure :
        List.of("recordings.announced", "recordings.arrived", "recordings.ready")) {
      assertThat(more(after, before, figure)).as(figure).isEqualTo(6);
    }
    for (String figure : List.of("challenges.asked", "challenges.merged", "challenges.published")) {
      assertThat(more(after, before, figure)).as(figure).isEqualTo(2);
    }
    assertThat(leftOnBench()).isEmpty();
  }

  @Test
  void processingCanBeTakenBackAndAskedForAgain() throws Exception {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(1);
    for (int position = 0; position < 3; position++) {
      send(me, id, position, clip("tiny"));
    }
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    Answer back = me.api().delete(challenge(id) + "/process").mustBe(200);
    assertThat(back.data().at("/own/status").asString()).isEqualTo("uploading");
    assertThat(me.api().delete(challenge(id) + "/process").mustBe(409).code())
        .isEqualTo("NOT_PROCESSING");
    me.api().patch(challenge(id), Map.of("lie_index", 2)).mustBe(200);
    assertThat(AtOnce.run(4, i -> me.api().post(challenge(id) + "/process", null).status()))
        .as("asked for four times at once")
        .containsOnly(202);
    JsonNode own = rested(me, id);
    assertThat(own.at("/own/status").asString()).isEqualTo("published");
    assertThat(own.at("/own/lie_index").asInt()).isEqualTo(2);
    assertThat(media.made(me.id(), "twotruths", "video:" + id)).as("one video").hasSize(1);
  }

  private static List<String> steps(Player player, UUID id) {
    List<String> steps = new ArrayList<>();
    player
        .api()
        .get("/api/v1/realtime/poll?wait=0&since=0&topics=twotruths.challenge:" + id)
        .mustBe(200)
        .data()
        .get("events")
        .valueStream()
        .filter(e -> e.get("event").asString().equals("progress"))
        .forEach(e -> steps.add(e.at("/data/step").asString("")));
    return steps;
  }

  /** What is counted, by meter and outcome; a meter has no other label. */
  private Map<String, Double> figures() {
    Map<String, Double> figures = new HashMap<>();
    for (Meter meter : meters.getMeters()) {
      Meter.Id id = meter.getId();
      if (id.getName().startsWith("twotruths_")) {
        assertThat(id.getTags()).extracting(Tag::getKey).containsExactly("outcome");
        String name = id.getName().substring("twotruths_".length());
        figures.put(name + "." + id.getTag("outcome"), ((Counter) meter).count());
      }
    }
    return figures;
  }

  private static long more(Map<String, Double> after, Map<String, Double> before, String figure) {
    return Math.round(after.getOrDefault(figure, 0.0) - before.getOrDefault(figure, 0.0));
  }

  /**
   * What a player is told about a video besides its pictures and sounds: order and kinds of boxes,
   * and the length of those that hold words. Encoding the same twice gives other pictures.
   */
  private static String shape(byte[] mp4) {
    StringBuilder shape = new StringBuilder();
    ByteBuffer bytes = ByteBuffer.wrap(mp4);
    boxes(bytes, 0, mp4.length, shape);
    return shape.toString();
  }

  private static void boxes(ByteBuffer bytes, int from, int to, StringBuilder shape) {
    for (int at = from; at + 8 <= to; at += bytes.getInt(at)) {
      int size = bytes.getInt(at);
      String kind = new String(bytes.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
      shape.append(kind);
      if (Set.of("moov", "trak", "mdia", "minf", "stbl").contains(kind)) {
        boxes(bytes, at + 8, at + size, shape.append('('));
        shape.append(')');
      } else if (kind.equals("udta")) {
        shape.append(new String(bytes.array(), at, size, StandardCharsets.ISO_8859_1));
      }
      assertThat(size).as(kind).isGreaterThanOrEqualTo(8);
    }
  }

  private static List<Path> leftOnBench() throws IOException {
    Path bench = SharedPostgres.dataFolder().resolve("twotruths").resolve("work");
    if (!Files.isDirectory(bench)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(bench)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
