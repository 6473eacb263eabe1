package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.AtOnce;
import app.quintet.apps.twotruths.Player;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.FaultyWay.Fault;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The bucket refuses, is slow or dies, from the first byte of a recording to the last one watched.
 */
class StoreBadDaysTests extends BucketSteps {
  private static final Duration RETRY = Duration.ofSeconds(301);

  /** What an answer may take while the bucket is silent: twice two tries, and a slow machine. */
  private static final Duration BOUND = BucketRoom.SILENCE.multipliedBy(4).plusSeconds(8);

  @Test
  void whatIsRecordedWhileTheBucketRefusesIsTakenInAndPublishedOnce() {
    UUID id = me.begin(1);
    TusClient tus = new TusClient(people.base(), me.person());
    byte[] content = clip("tiny");
    String path = announce(me, id, 0, content.length);
    tus.patch(path, 0, Arrays.copyOf(content, 9_000));
    room.way.all(Fault.BUSY);
    HttpResponse<byte[]> rest =
        tus.patch(path, 9_000, Arrays.copyOfRange(content, 9_000, content.length), Map.of());
    assertThat(rest.statusCode()).isEqualTo(204);
    assertThat(rest.headers().firstValue("Upload-Queued")).hasValue("1");
    room.way.all(Fault.REFUSED);
    for (int position = 1; position < 3; position++) {
      send(me, id, position, content);
      ready(me, id, position);
    }
    assertThat(room.waiting()).as("what waits for the bucket").isNotEmpty();
    assertThat(state(me, id, 0)).isEqualTo("uploading");
    assertThat(me.api().post(challenge(id) + "/process", null).status()).isEqualTo(409);
    room.way.clear();
    room.later(RETRY);
    ready(me, id, 0);
    publish(id);
  }

  @Test
  void aBucketThatGoesInTheMiddleOfMergingDelaysItAndNoMore() {
    UUID id = recorded();
    room.way.some(Fault.CUT, line -> line.startsWith("GET"));
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    for (int tries = 1; tries <= 6; tries++) {
      assertThat(tried(id)).isEqualTo("processing/storage");
      room.way.all(tries % 2 == 0 ? Fault.REFUSED : Fault.BUSY);
      room.later(RETRY);
    }
    assertThat(tried(id)).isEqualTo("processing/storage");
    room.bean(Stuck.class).run();
    assertThat(stand(id)).isEqualTo("processing/storage");
    // Parts can be read again, but nothing can be written.
    room.way.some(Fault.REFUSED, line -> line.startsWith("PUT"));
    room.later(RETRY);
    soon("it to be published", () -> stand(id).equals("published/"));
    assertThat(room.waiting()).isNotEmpty();
    room.way.clear();
    room.settle();
    assertThat(made(id)).as("one video").hasSize(1);
    assertThat(me.watch(id).at("/challenge/chapters").size()).isEqualTo(3);
  }

  @Test
  void recordingsThatCannotBeReadForHalfAnHourAreNotGivenUp() {
    UUID id = me.begin(0);
    room.way.some(Fault.REFUSED, line -> line.startsWith("GET") && line.contains("/files/"));
    for (int position = 0; position < 3; position++) {
      send(me, id, position, clip("tiny"));
    }
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    for (int tries = 1; tries <= 6; tries++) {
      assertThat(tried(id)).isEqualTo("processing/storage");
      room.way.all(Fault.REFUSED);
      room.later(RETRY);
    }
    tried(id);
    room.bean(Stuck.class).run();
    assertThat(stand(id)).isEqualTo("processing/storage");
    assertThat(segments(id)).containsOnly("checking");
    room.way.clear();
    room.later(RETRY);
    soon("it to be published", () -> stand(id).equals("published/"));
  }

  @Test
  void aSilentBucketHoldsNobodyUp() throws Exception {
    UUID id = recorded();
    publish(id);
    room.way.all(Fault.SILENT);
    List<Player> others = List.of(room.player(), room.player(), room.player(), room.player());
    UUID sent = others.getFirst().begin(2);
    List<Long> took =
        AtOnce.run(
            17,
            i -> {
              Player who = others.get(i % 4);
              long began = System.nanoTime();
              switch (i / 4) {
                case 0 -> who.begin(i % 3);
                case 1 -> who.api().get(Player.BASE + "/challenges?feed=new").mustBe(200);
                case 2 -> assertThat(watched(id, "bytes=0-99").statusCode()).isEqualTo(503);
                case 3 -> who.watch(id);
                default -> send(who, sent, 0, clip("tiny"));
              }
              return System.nanoTime() - began;
            });
    assertThat(took).allSatisfy(each -> assertThat(Duration.ofNanos(each)).isLessThan(BOUND));
    long before = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      assertThat(watched(id, "").statusCode()).isEqualTo(503);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .as("not each waits for the whole time limit")
        .isLessThan(BucketRoom.SILENCE.multipliedBy(20));
    ready(others.getFirst(), sent, 0);
    room.way.clear();
    assertThat(shown(id, "bytes=0-99", 206).body()).hasSize(100);
  }

  @Test
  void watchingSaysThatTheBucketIsAwayAndBreaksOffWhatItCannotEnd() throws Exception {
    UUID id = recorded();
    publish(id);
    byte[] video = shown(id, "", 200).body();
    assertThat(video).hasSizeGreaterThan(20_000);
    for (Fault fault : List.of(Fault.REFUSED, Fault.BUSY, Fault.SILENT)) {
      room.way.all(fault);
      for (String file : List.of("/video", "/poster", "/preview")) {
        for (String range : List.of("", "bytes=5-9")) {
          HttpResponse<byte[]> answer = fetch(challenge(id) + file, range);
          assertThat(answer.statusCode()).as(fault + file + range).isEqualTo(503);
          assertThat(answer.headers().firstValue("Retry-After")).isPresent();
          assertThat(TusClient.text(answer)).contains("\"success\":false", "storage");
        }
      }
      room.way.clear();
      shown(id, "", 200);
    }
    room.way.all(Fault.CUT);
    Broken broken = Broken.get(people.base(), challenge(id) + "/video");
    assertThat(broken.status()).isEqualTo(200);
    assertThat(broken.announced()).isEqualTo(video.length);
    assertThat(broken.body()).isNotEmpty().hasSizeLessThan(video.length);
    assertThat(broken.body())
        .as("no other word")
        .isEqualTo(Arrays.copyOf(video, broken.body().length));
    room.way.clear();
    HttpResponse<byte[]> part = shown(id, "bytes=1000-20999", 206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(video, 1000, 21_000));
  }

  @Test
  void whatIsDeletedWhileTheBucketRefusesIsGoneForAllAtOnceAndFromTheBucketLater() {
    UUID id = recorded();
    publish(id);
    room.settle();
    int before = room.objects().size();
    room.way.all(Fault.REFUSED);
    me.api().delete(challenge(id)).mustBe(204);
    assertThat(watched(id, "").statusCode()).isEqualTo(404);
    assertThat(people.nobody().get(challenge(id)).status()).isEqualTo(404);
    soon("the bucket to be asked", () -> room.way.met() > 0 && room.busy() == 0);
    assertThat(room.objects()).as("not yet").hasSize(before);
    room.way.clear();
    room.settle();
    assertThat(room.objects()).hasSizeLessThan(before);
  }
}
