package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.BASE;
import static app.quintet.apps.twotruths.Player.challenge;
import static app.quintet.apps.twotruths.Player.superuser;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.AtOnce;
import app.quintet.apps.twotruths.Player;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From recordings to a published video, with the real uploads, tools and store. */
@QuintetTest
class PipelineTests {
  private static final Duration LONG = Duration.ofSeconds(180);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @Autowired People people;
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
  void onlyAConfirmedPersonWithAUsernameShowsSomethingToOthers() {
    var plain = people.fresh();
    Player me = new Player(plain, plain.api());
    UUID id = me.begin(0);
    assertThat(me.api().post(challenge(id) + "/process", null).mustBe(403).code())
        .isEqualTo("VERIFICATION_REQUIRED");
    superuser("update identity.account set email_verified_at = created_at where id = ?", me.id());
    assertThat(me.api().post(challenge(id) + "/process", null).mustBe(403).code())
        .isEqualTo("USERNAME_REQUIRED");
  }

  @Test
  void threeInSevenDaysAreFreeAndDeletingMakesNoRoom() {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(0);
    superuser(
        "update twotruths.segment set state = 'ready', media = gen_random_uuid()"
            + " where challenge_id = ?",
        id);
    for (int i = 0; i < 3; i++) {
      superuser(
          """
          insert into twotruths.publication (user_id, challenge_id, at)
          values (?, gen_random_uuid(), now() - make_interval(days => ?))
          """,
          me.id(),
          i * 2);
    }
    JsonNode full = me.api().get(BASE + "/me/allowance").mustBe(200).data();
    assertThat(full.get("limit").asInt()).isEqualTo(3);
    assertThat(full.get("used").asInt()).isEqualTo(3);
    assertThat(full.get("window_days").asInt()).isEqualTo(7);
    assertThat(Instant.parse(full.get("next_at").asString()))
        .as("the oldest, of four days ago, leaves the seven first")
        .isBetween(Instant.now().plus(Duration.ofDays(2)), Instant.now().plus(Duration.ofDays(3)));
    Answer refused = me.api().post(challenge(id) + "/process", null).mustBe(402);
    assertThat(refused.error().at("/details/limit").asInt()).isEqualTo(3);
    assertThat(refused.error().at("/details/feature").asString()).isEqualTo("twotruths.premium");
    assertThat(me.watch(id).at("/own/status").asString()).isEqualTo("draft");
    superuser(
        "update twotruths.publication set at = at - interval '3 days 1 hour' where user_id = ?",
        me.id());
    JsonNode room = me.api().get(BASE + "/me/allowance").mustBe(200).data();
    assertThat(room.get("used").asInt()).isEqualTo(2);
    assertThat(room.get("next_at").isNull()).isTrue();
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    entitlements.grant(me.id(), "twotruths.premium", null, "test");
    JsonNode unlimited = me.api().get(BASE + "/me/allowance").mustBe(200).data();
    assertThat(unlimited.get("limit").isNull()).isTrue();
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

  @Test
  void wordsOfDistressAreNotShownBeforeSomebodyHasLooked() throws Exception {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(1);
    me.api()
        .patch(
            challenge(id),
            Map.of("statements", List.of("I want to kill myself tonight.", "b", "c")))
        .mustBe(200);
    for (int position = 0; position < 3; position++) {
      send(me, id, position, clip("tiny"));
    }
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    assertThat(rested(me, id).at("/own/status").asString()).isEqualTo("held");
    people.nobody().get(challenge(id)).mustBe(404);
    assertThat(fetch(challenge(id) + "/video", "").statusCode()).isEqualTo(404);
    TestPerson moderator = people.staff("moderator");
    List<Player> crowd = List.of(Player.of(people.fresh()), Player.of(people.fresh()));
    crowd.getFirst().guess(id, 0, 1).mustBe(404);
    List<Integer> racing =
        AtOnce.run(
            3,
            i ->
                i == 2
                    ? moderator
                        .api()
                        .post(BASE + "/moderation/" + id, Map.of("decision", "publish"))
                        .status()
                    : crowd.get(i).guess(id, 0, 1).status());
    assertThat(racing.getLast()).isEqualTo(204);
    for (int i = 0; i < crowd.size(); i++) {
      assertThat(racing.get(i)).as("before it is published, or after").isIn(404, 201);
      int again = crowd.get(i).guess(id, 0, 1).status();
      assertThat(again).isEqualTo(racing.get(i) == 404 ? 201 : 409);
    }
    assertThat(me.watch(id).at("/challenge/guesses").asInt()).isEqualTo(2);
    people.nobody().get(challenge(id)).mustBe(200);
    assertThat(fetch(challenge(id) + "/video", "").statusCode()).isEqualTo(200);
  }

  @Test
  void voicesAreComparedAndTheHintKnowsNothingOfTheLie() {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(0);
    send(me, id, 0, clip("low"));
    send(me, id, 1, clip("middle"));
    send(me, id, 2, clip("high"));
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    assertThat(rested(me, id).at("/own/status").asString()).isEqualTo("published");
    Player detective = Player.of(people.fresh());
    assertThat(detective.api().post(challenge(id) + "/hint", null).mustBe(402).code())
        .isEqualTo("ENTITLEMENT_REQUIRED");
    entitlements.grant(detective.id(), "twotruths.premium", null, "test");
    Player premium = new Player(detective.person(), detective.api());
    JsonNode hint =
        Await.value(
            "the entitlement",
            () -> {
              Answer answer = premium.api().post(challenge(id) + "/hint", null);
              return answer.status() == 201 ? answer.data() : null;
            });
    assertThat(hint.get("position").asInt()).as("the one high voice").isEqualTo(2);
    JsonNode verdict = premium.guess(id, 0, 2).mustBe(201).data();
    assertThat(verdict.get("hinted").asBoolean()).isTrue();
    assertThat(verdict.get("score").asInt()).isEqualTo(50);
    JsonNode analysis = premium.api().get(challenge(id) + "/analysis").mustBe(200).data();
    assertThat(analysis.get("status").asString()).isEqualTo("completed");
    JsonNode voices = analysis.at("/voice_analysis/segments");
    assertThat(voices.size()).isEqualTo(3);
    assertThat(voices.get(2).at("/deviation/pitch").asDouble()).isGreaterThan(3);
    assertThat(analysis.at("/emotion_analysis/status").asString()).isEqualTo("unavailable");
  }

  /** Announces a recording and sends it by the protocol of the uploads. */
  private void send(Player player, UUID challenge, int position, byte[] content) {
    assertThat(patch(player, challenge, position, content).statusCode()).isEqualTo(204);
    Await.until(
        "the upload to be taken in", () -> !state(player, challenge, position).equals("uploading"));
  }

  private HttpResponse<byte[]> patch(Player player, UUID challenge, int position, byte[] content) {
    String path =
        player
            .api()
            .post(
                challenge(challenge) + "/segments/" + position + "/upload",
                Map.of("size", content.length, "type", "video/mp4"))
            .mustBe(201)
            .data()
            .get("upload")
            .asString();
    TusClient tus = new TusClient(people.base(), player.person());
    return tus.patch(path, 0, content, Map.of());
  }

  private static String state(Player player, UUID challenge, int position) {
    return player.watch(challenge).at("/own/segments/" + position + "/state").asString();
  }

  private static JsonNode rested(Player player, UUID id) {
    return Await.value(
        "processing to end",
        LONG,
        () -> {
          JsonNode now = player.watch(id);
          return now.at("/own/status").asString().equals("processing") ? null : now;
        });
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

  private HttpResponse<byte[]> fetch(String path, String range)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(people.base() + path));
    if (!range.isEmpty()) {
      request.header("Range", range);
    }
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
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

  private static byte[] clip(String name) {
    try (InputStream in = PipelineTests.class.getResourceAsStream("/twotruths/" + name + ".mp4")) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
