package app.quintet.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything of a person, for that person alone, for a day. */
@QuintetTest
class ExportTests {
  private static final String EXPORT = "/api/v1/privacy/export";
  private static final String MARK = "<b>zanzibar & \"quokka\"</b>";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired List<RecurringJob> jobs;

  @Test
  void anArchiveHoldsEverythingOfEveryAppReadableForItsPerson() throws Exception {
    Practice ann = Practice.of(people.fresh()).keeping();
    UUID talk = ann.open();
    ann.talk(talk, MARK);
    JsonNode ready = made(ann.person());
    Map<String, String> files = unzip(fetch(ann.person(), ready).body());
    assertThat(files)
        .containsKeys(
            "index.html",
            "identity/account.json",
            "identity/consents.json",
            "identity/sessions.json",
            "flirtcraft/profile.json",
            "flirtcraft/conversations.json",
            "flirtcraft/people_met.json",
            "notifications/letters.json",
            "privacy/archives.json");
    JsonNode account = JSON.readTree(files.get("identity/account.json")).get(0);
    assertThat(account.get("email").asString()).isEqualTo(ann.person().email());
    JsonNode conversation = JSON.readTree(files.get("flirtcraft/conversations.json")).get(0);
    assertThat(conversation.get("id").asString()).isEqualTo(talk.toString());
    assertThat(conversation.get("messages").findValuesAsString("content")).contains(MARK);
    assertThat(files.get("index.html"))
        .contains("&lt;b&gt;zanzibar &amp; &quot;quokka&quot;&lt;/b&gt;")
        .contains("<h3>Conversations</h3>")
        .contains(ann.person().email())
        .doesNotContain(MARK)
        .doesNotContain("<script")
        .doesNotContain("http://")
        .doesNotContain("https://");
    assertThat(String.join("\n", files.values()))
        .doesNotContain("argon2")
        .doesNotContain(ann.person().refreshToken());
  }

  @Test
  void theFileLiesSealedAndIsGoneAfterADay() throws Exception {
    Practice ann = Practice.of(people.fresh());
    JsonNode ready = made(ann.person());
    Path file = file(ready);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .doesNotContain("index.html")
        .doesNotStartWith("PK");
    fetch(ann.person(), ready);
    clock.advance(Duration.ofHours(24).minusMinutes(1));
    assertThat(status(people.again(ann.person()), ready)).isEqualTo("ready");
    clock.advance(Duration.ofMinutes(2));
    TestPerson back = people.again(ann.person());
    assertThat(status(back, ready)).isEqualTo("expired");
    back.api().get(link(ready)).mustBe(404);
    jobs.stream()
        .filter(job -> job.name().equals("privacy.expiring_archives"))
        .forEach(RecurringJob::run);
    assertThat(file).doesNotExist();
  }

  @Test
  void whoAsksAgainWhileOneIsMadeGetsTheSame() {
    TestPerson ann = people.fresh();
    JsonNode first = ann.api().post(EXPORT, null).mustBe(202).data();
    JsonNode second = ann.api().post(EXPORT, null).mustBe(202).data();
    if (!status(ann, first).equals("ready")) {
      assertThat(second.get("id")).isEqualTo(first.get("id"));
    }
    ready(ann, first);
  }

  @Test
  void anArchiveIsAnnouncedInTheInboxAndByMail() {
    TestPerson ann = people.fresh();
    String code = mail(ann, "is your code").get("code").asString();
    ann.api().post("/api/v1/auth/verify-email", Map.of("code", code)).mustBe(204);
    made(ann);
    assertThat(ann.api().get("/api/v1/notifications").mustBe(200).text())
        .contains("Your archive is ready");
    assertThat(mail(ann, "Your archive is ready").get("link").asString())
        .endsWith("/account/privacy");
  }

  @Test
  void nobodyElseReachesAnArchive() {
    TestPerson ann = people.fresh();
    TestPerson eve = people.fresh();
    JsonNode ready = made(ann);
    eve.api().get(EXPORT + "/" + ready.get("id").asString()).mustBe(404);
    eve.api().get(link(ready)).mustBe(404);
    people.nobody().get(link(ready)).mustBe(401);
    people.nobody().post(EXPORT, null).mustBe(401);
    ann.api().get(EXPORT + "/" + UUID.randomUUID() + "/file").mustBe(404);
    ann.api().get(EXPORT + "/not-an-id/file").mustBe(404);
    assertThat(eve.api().get(EXPORT).mustBe(200).data()).isEmpty();
  }

  @Test
  void anArchiveMadeWhileMessagesArriveIsOfOneMoment() throws Exception {
    Practice ann = Practice.of(people.fresh()).keeping();
    UUID talk = ann.open();
    ann.talk(talk, Practice.FRIENDLY);
    Thread talking = Thread.ofVirtual().start(() -> chat(ann, talk));
    JsonNode ready = made(ann.person());
    talking.join();
    Map<String, String> files = unzip(fetch(ann.person(), ready).body());
    JsonNode conversation = JSON.readTree(files.get("flirtcraft/conversations.json")).get(0);
    // The count in the conversation and the messages beside it are of the same moment.
    assertThat(conversation.get("messages")).hasSize(conversation.get("total_messages").asInt());
  }

  private static void chat(Practice ann, UUID talk) {
    for (int i = 0; i < 6; i++) {
      ann.say(talk, "And then there is number " + i + ", what do you think of it?");
    }
  }

  private JsonNode made(TestPerson person) {
    return ready(person, person.api().post(EXPORT, null).mustBe(202).data());
  }

  private static JsonNode ready(TestPerson person, JsonNode asked) {
    return Await.value(
        "the archive",
        () -> {
          JsonNode now =
              person.api().get(EXPORT + "/" + asked.get("id").asString()).mustBe(200).data();
          return now.get("status").asString().equals("ready") ? now : null;
        });
  }

  private static String status(TestPerson person, JsonNode export) {
    String path = EXPORT + "/" + export.get("id").asString();
    return person.api().get(path).mustBe(200).data().get("status").asString();
  }

  private static String link(JsonNode ready) {
    return ready.get("link").asString();
  }

  private HttpResponse<byte[]> fetch(TestPerson person, JsonNode ready) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(people.base() + link(ready)))
            .header("Authorization", "Bearer " + person.accessToken())
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
    assertThat(answer.body()).hasSize(ready.get("size").asInt());
    return answer;
  }

  private static Map<String, String> unzip(byte[] zip) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry;
      while ((entry = in.getNextEntry()) != null) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static Path file(JsonNode ready) throws IOException {
    try (Stream<Path> files = Files.list(SharedPostgres.dataFolder().resolve("exports"))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(ready.get("id").asString()))
          .findFirst()
          .orElseThrow();
    }
  }

  private JsonNode mail(TestPerson person, String subject) {
    return Await.value(
        "a letter with " + subject,
        () -> {
          for (JsonNode letter :
              people.nobody().get("/dev/inbox/messages?to=" + person.email()).body()) {
            if (letter.get("subject").asString().contains(subject)) {
              return letter;
            }
          }
          return null;
        });
  }
}
