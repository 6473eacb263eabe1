package app.quintet.platform.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.media.store.Store.Stored;
import app.quintet.testing.S3Process;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same promises of both stores: a folder, and a bucket of a real S3 server. */
class StoreTests {
  @TempDir static Path folder;
  private static S3Process s3;
  private static List<Store> stores = List.of();

  @BeforeAll
  static void open() throws IOException {
    s3 = new S3Process(Files.createDirectories(folder.resolve("s3")));
    stores =
        List.of(
            new FolderStore(folder.resolve("store")),
            new S3Store(bucket(S3Process.SECRET), patience(10_000)));
  }

  @AfterAll
  static void close() {
    s3.close();
  }

  @TestFactory
  List<DynamicTest> whatIsPutCanBeReadWholeAndInStretchesUntilItIsDeleted() {
    return each(
        store -> {
          byte[] content = new byte[300_000];
          new Random(5).nextBytes(content);
          Path file = Files.write(folder.resolve("in"), content);
          store.put("files/ab/one", file);
          assertThat(file).doesNotExist();
          assertThat(read(store, "files/ab/one", 0, content.length)).isEqualTo(content);
          assertThat(read(store, "files/ab/one", 1_000, 50))
              .isEqualTo(Arrays.copyOfRange(content, 1_000, 1_050));
          assertThat(read(store, "files/ab/one", 299_999, 1)).hasSize(1);
          store.delete("files/ab/one");
          store.delete("files/ab/one");
          assertThatThrownBy(() -> read(store, "files/ab/one", 0, 10))
              .isInstanceOf(StoreDown.class);
        });
  }

  @TestFactory
  List<DynamicTest> everythingIsListedOnceInPages() {
    return each(
        store -> {
          List<String> places = List.of("l/a-b/1", "l/a/1", "l/a/2", "l/b/1", "l/c/9", "l/d/0");
          for (String place : places) {
            store.put(place, Files.writeString(folder.resolve("in"), place));
          }
          List<String> first = store.list("", 4).stream().map(Stored::place).toList();
          List<String> rest = store.list("l/b/1", 3).stream().map(Stored::place).toList();
          assertThat(first).containsExactly("l/a-b/1", "l/a/1", "l/a/2", "l/b/1");
          assertThat(rest).containsExactly("l/c/9", "l/d/0");
          assertThat(store.list("l/d/0", 3)).isEmpty();
          places.forEach(store::delete);
        });
  }

  @TestFactory
  List<DynamicTest> contentThatIsShorterThanNotedIsAnErrorAndNotAnEnd() {
    return each(
        store -> {
          store.put("short", Files.writeString(folder.resolve("in"), "abc"));
          assertThatThrownBy(() -> read(store, "short", 0, 5)).isInstanceOf(IOException.class);
          store.delete("short");
        });
  }

  @Test
  void aWrongSecretAndAMissingSignatureAreRefusedByTheBucket() throws Exception {
    Path file = Files.writeString(folder.resolve("in"), "secret");
    try (S3Store wrong = new S3Store(bucket("not-the-secret"), patience(10_000))) {
      assertThatThrownBy(() -> wrong.put("files/x", file)).isInstanceOf(StoreDown.class);
    }
    assertThat(file).exists();
    stores.get(1).put("files/x", file);
    var bare = HttpRequest.newBuilder(URI.create(s3.address() + "/quintet/files/x")).build();
    int status = HttpClient.newHttpClient().send(bare, BodyHandlers.ofString()).statusCode();
    assertThat(status).isEqualTo(403);
    stores.get(1).delete("files/x");
  }

  @Test
  void aBucketThatListensAndNeverAnswersIsGivenUp() throws IOException {
    Path file = Files.writeString(folder.resolve("in"), "x");
    try (ServerSocket silent = new ServerSocket(0)) {
      String address = "http://127.0.0.1:" + silent.getLocalPort();
      var settings = new StoreSettings.S3(address, "us-east-1", "b", "key", "secret");
      try (S3Store slow = new S3Store(settings, patience(200))) {
        assertThatThrownBy(() -> slow.put("files/x", file)).isInstanceOf(StoreDown.class);
        assertThatThrownBy(() -> slow.open("files/x", 0, 1)).isInstanceOf(StoreDown.class);
      }
    }
    assertThat(file).exists();
  }

  @Test
  void aFolderLeavesNoEmptyFolderBehindAndTakesWhatComesNext() throws IOException {
    Store store = stores.getFirst();
    store.put("files/cd/x/1", Files.writeString(folder.resolve("in"), "1"));
    store.put("files/cd/x/2", Files.writeString(folder.resolve("in"), "2"));
    store.delete("files/cd/x/1");
    assertThat(read(store, "files/cd/x/2", 0, 1)).isEqualTo(new byte[] {'2'});
    store.delete("files/cd/x/2");
    assertThat(folder.resolve("store/files/cd/x")).doesNotExist();
    store.put("files/cd/x/3", Files.writeString(folder.resolve("in"), "3"));
    store.delete("files/cd/x/3");
  }

  @Test
  void noPlaceLeadsOutOfTheFolder() {
    Store store = stores.getFirst();
    assertThatThrownBy(() -> store.open("../credentials", 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.delete("a/../..")).isInstanceOf(IllegalArgumentException.class);
  }

  private static StoreSettings.S3 bucket(String secret) {
    return new StoreSettings.S3(s3.address(), "us-east-1", S3Process.BUCKET, S3Process.KEY, secret);
  }

  private static StoreSettings.Patience patience(int silence) {
    Duration second = Duration.ofSeconds(1);
    return new StoreSettings.Patience(
        second, Duration.ofMillis(silence), second.multipliedBy(60), second);
  }

  private interface Check {
    void of(Store store) throws Exception;
  }

  private static List<DynamicTest> each(Check check) {
    return stores.stream()
        .map(s -> DynamicTest.dynamicTest(s.getClass().getSimpleName(), () -> check.of(s)))
        .toList();
  }

  private static byte[] read(Store store, String place, long from, long length) throws IOException {
    try (InputStream in = store.open(place, from, length)) {
      return in.readAllBytes();
    }
  }
}
