package app.quintet.platform.media.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Cleanup;
import app.quintet.platform.media.Made;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaFile;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.MediaOwner;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.Samples;
import app.quintet.platform.media.Shown;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class SweepTests {
  @Autowired People people;
  @Autowired Media media;
  @Autowired AppClock clock;
  @Autowired List<Cleanup> cleanups;
  @Autowired List<MediaOwner> owners;
  @TempDir Path folder;
  private TestPerson robin;

  @BeforeEach
  void somebody() {
    robin = people.fresh();
  }

  @Test
  void aFileThatNoAppNeedsGoesADayLaterWithItsContent() throws IOException {
    UUID id = upload();
    assertThat(stored(id)).hasSize(1);
    sweep("media.sweep");
    assertThat(state(id)).isEqualTo(MediaState.READY);
    clock.advance(Duration.ofHours(25));
    sweep("media.sweep");
    assertThat(state(id)).isEqualTo(MediaState.DELETED);
    Await.until("the content to go", () -> stored(id).isEmpty());
  }

  @Test
  void filesOfAnAppThatIsSwitchedOffStay() throws IOException {
    assertThat(owners).noneMatch(o -> o.app().equals("sleeping"));
    MediaFile kept = keep("sleeping", "a", 5);
    clock.advance(Duration.ofDays(3));
    sweep("media.sweep");
    assertThat(state(kept.id())).isEqualTo(MediaState.READY);
  }

  @Test
  void contentThatNoRowNamesIsFoundAndWhatRowsNameStays() throws IOException {
    UUID id = upload();
    Path stray = store().resolve("files/ab/" + UUID.randomUUID() + "/" + UUID.randomUUID());
    Files.createDirectories(stray.getParent());
    Files.writeString(stray, "left by a server that was killed");
    Path aside = waiting().resolve("files/ab/" + UUID.randomUUID() + "/" + UUID.randomUUID());
    Files.createDirectories(aside.getParent());
    Files.writeString(aside, "given up while the store was away");
    Path foreign = Files.writeString(store().resolve("read.me"), "somebody else's");
    sweep("media.strays");
    assertThat(stray).exists();
    assertThat(aside).exists();
    clock.advance(Duration.ofHours(25));
    sweep("media.strays");
    assertThat(stray.getParent()).doesNotExist();
    assertThat(aside.getParent()).doesNotExist();
    assertThat(foreign).exists();
    assertThat(stored(id)).hasSize(1);
  }

  @Test
  void privateFilesOfWhoDoesNotComeBackGoAfterANoticeAndPublishedOnesStay() throws IOException {
    MediaFile hidden = keep("sleeping", "private", 6);
    MediaFile open = keep("sleeping", "open", 7);
    media.show(robin.id(), open.id(), Shown.PUBLISHED);

    clock.advance(Duration.ofDays(75));
    sweep("media.farewells");
    assertThat(notices()).isZero();
    clock.advance(Duration.ofDays(2));
    sweep("media.farewells");
    Await.until("the notice", () -> notices() == 1);
    sweep("media.farewells");
    clock.advance(Duration.ofDays(13));
    sweep("media.farewells");
    assertThat(state(hidden.id())).isEqualTo(MediaState.READY);
    clock.advance(Duration.ofDays(2));
    sweep("media.farewells");
    assertThat(state(hidden.id())).isEqualTo(MediaState.DELETED);
    assertThat(state(open.id())).isEqualTo(MediaState.READY);
  }

  @Test
  void whoComesBackAfterTheNoticeKeepsEverythingUntilTheNextOne() throws IOException {
    MediaFile hidden = keep("sleeping", "private", 8);
    clock.advance(Duration.ofDays(80));
    sweep("media.farewells");
    Await.until("the notice", () -> notices() == 1);
    clock.advance(Duration.ofDays(5));
    people.again(robin);
    sweep("media.farewells");
    clock.advance(Duration.ofDays(12));
    sweep("media.farewells");
    assertThat(state(hidden.id())).isEqualTo(MediaState.READY);
    // The notice of the first absence does not count for the next one.
    clock.advance(Duration.ofDays(70));
    sweep("media.farewells");
    assertThat(state(hidden.id())).isEqualTo(MediaState.READY);
    Await.until("another notice", () -> notices() == 1);
    clock.advance(Duration.ofDays(15));
    sweep("media.farewells");
    assertThat(state(hidden.id())).isEqualTo(MediaState.DELETED);
  }

  @Test
  void theSameContentForTheSamePurposeIsKeptOnce() throws IOException {
    MediaFile first = keep("sleeping", "merged", 9);
    MediaFile again = keep("sleeping", "merged", 9);
    assertThat(again).isEqualTo(first);
    assertThat(stored(first.id())).hasSize(1);
    assertThat(keep("sleeping", "other", 9).id()).isNotEqualTo(first.id());
    media.delete(robin.id(), first.id());
    assertThat(keep("sleeping", "merged", 9).id()).isNotEqualTo(first.id());
  }

  @Test
  void aFileForToolsHasTheContent() throws IOException {
    MediaFile kept = keep("sleeping", "tools", 10);
    Path local = media.local(robin.id(), kept.id(), folder);
    assertThat(Samples.sha256(Files.readAllBytes(local))).isEqualTo(kept.sha256());
  }

  private MediaFile keep(String app, String purpose, int seed) throws IOException {
    Path file = Files.write(folder.resolve("made" + seed), Samples.mp4(20_000, seed));
    Made made = new Made(app, purpose, MediaKind.VIDEO, "video/mp4", Shown.PRIVATE);
    MediaFile kept = media.keep(robin.id(), made, file);
    assertThat(file).exists();
    return kept;
  }

  private UUID upload() {
    TusClient tus = new TusClient(people.base(), robin);
    UUID id = UUID.fromString(tus.upload("video", "video/mp4", Samples.mp4(50_000, 11)));
    Await.until("its pieces to go", () -> stored(id).size() == 1);
    return id;
  }

  private void sweep(String name) {
    assertThat(cleanups.stream().filter(c -> c.name().equals(name))).hasSize(1);
    cleanups.stream().filter(c -> c.name().equals(name)).forEach(Cleanup::run);
  }

  private MediaState state(UUID id) {
    return media.find(robin.id(), id).orElseThrow().state();
  }

  // Those of today. Looked up beside the API: asking through it would count as coming back.
  private long notices() {
    try (var connection = SharedPostgres.superuser();
        var query =
            connection.prepareStatement(
                """
                select count(*) from notifications.notice
                where user_id = ? and kind = 'media_leaving' and at > ?
                """)) {
      query.setObject(1, robin.id());
      query.setTimestamp(2, Timestamp.from(clock.instant().minus(Duration.ofDays(2))));
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path store() {
    return SharedPostgres.dataFolder().resolve("media/store");
  }

  private static Path waiting() {
    return SharedPostgres.dataFolder().resolve("media/waiting");
  }

  private static List<Path> stored(UUID id) {
    try (Stream<Path> all = Files.walk(store())) {
      return all.filter(Files::isRegularFile)
          .filter(p -> p.toString().contains(id.toString()))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
