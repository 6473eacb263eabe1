package app.quintet.platform.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.PushEndpoint;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class DeviceTests {
  private static final String PATH = "/api/v1/notifications/devices";
  @Autowired People people;
  @Autowired Tx tx;
  private final PushEndpoint browser = new PushEndpoint("a");

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aBrowserIsKeptOnceHoweverOftenItRegisters() {
    TestPerson person = people.fresh();
    JsonNode first = register(person, browser.device("flirtcraft"));
    JsonNode again = register(person, browser.device("flirtcraft"));
    assertThat(again.get("id")).isEqualTo(first.get("id"));
    JsonNode list = person.api().get(PATH).mustBe(200).data();
    assertThat(list).hasSize(1);
    assertThat(list.get(0).get("current").asBoolean()).isTrue();
    assertThat(list.get(0).get("app").asString()).isEqualTo("flirtcraft");
    assertThat(list.toString()).doesNotContain("127.0.0.1", browser.keys().get("auth"));
    person.api().delete(PATH + "/" + first.get("id").asString()).mustBe(204);
    person.api().delete(PATH + "/" + first.get("id").asString()).mustBe(404);
  }

  @Test
  void aPageThatSubscribesAnewReplacesItsFormerSubscription() {
    TestPerson person = people.fresh();
    register(person, browser.device("flirtcraft"));
    try (PushEndpoint renewed = new PushEndpoint("b")) {
      register(person, renewed.device("flirtcraft"));
      assertThat(person.api().get(PATH).data()).hasSize(1);
      register(person, renewed.device("rebloom"));
      register(person, browser.device("flirtcraft"));
      assertThat(person.api().get(PATH).data()).hasSize(2);
    }
  }

  @Test
  void anothersDeviceIsNotFoundAndItsEndpointAloneTakesNothingAway() {
    TestPerson owner = people.fresh();
    String id = register(owner, browser.device("flirtcraft")).get("id").asString();
    TestPerson stranger = people.fresh();
    stranger.api().delete(PATH + "/" + id).mustBe(404);
    assertThat(stranger.api().get(PATH).data()).isEmpty();
    people.nobody().get(PATH).mustBe(401);
    try (PushEndpoint own = new PushEndpoint("stranger")) {
      Map<String, Object> guessed = new HashMap<>(browser.device("flirtcraft"));
      guessed.put("keys", own.keys());
      register(stranger, guessed);
    }
    assertThat(owner.api().get(PATH).data()).hasSize(1);
  }

  @Test
  void aBrowserWhereSomebodyElseSignsInRingsForThemOnly() {
    TestPerson before = people.fresh();
    register(before, browser.device("flirtcraft"));
    TestPerson now = people.fresh();
    register(now, browser.device("flirtcraft"));
    assertThat(before.api().get(PATH).data()).isEmpty();
    assertThat(now.api().get(PATH).data()).hasSize(1);
  }

  @Test
  void aSessionThatEndsTakesItsBrowserAlong() {
    TestPerson person = people.fresh();
    TestPerson elsewhere = people.again(person);
    register(person, browser.device("flirtcraft"));
    try (PushEndpoint other = new PushEndpoint("b")) {
      register(elsewhere, other.device("flirtcraft"));
      assertThat(elsewhere.api().get(PATH).data()).hasSize(2);
      person.api().post("/api/v1/auth/logout", Map.of()).mustBe(204);
      Await.until("one device", () -> elsewhere.api().get(PATH).data().size() == 1);
      assertThat(elsewhere.api().get(PATH).data().get(0).get("current").asBoolean()).isTrue();
    }
  }

  @Test
  void addressesInsideAndWhatIsNoPushServiceAreRefused() {
    TestPerson person = people.fresh();
    for (String endpoint :
        List.of(
            "http://169.254.169.254/latest/meta-data/",
            "https://10.0.0.1/push",
            "https://[fd00::1]/push",
            "https://evil.example/push",
            "https://fcm.googleapis.com@10.0.0.1/",
            "http://fcm.googleapis.com/x",
            "gopher://127.0.0.1:6379/_x")) {
      Map<String, Object> device = new HashMap<>(browser.device("flirtcraft"));
      device.put("endpoint", endpoint);
      Answer answer = person.api().post(PATH, device).mustBe(422);
      assertThat(answer.error().get("field").asString()).as(endpoint).isEqualTo("endpoint");
    }
    assertThat(person.api().get(PATH).data()).isEmpty();
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    TestPerson person = people.fresh();
    Map<String, Object> wrong =
        Map.of(
            "kind",
            "fcm",
            "endpoint",
            "x",
            "keys",
            Map.of("p256dh", "AAAA", "auth", "?"),
            "app",
            "../x",
            "label",
            "x".repeat(81));
    assertThat(person.api().post(PATH, wrong).mustBe(422).error().get("details")).hasSize(6);
    assertThat(person.api().post(PATH, Map.of()).mustBe(422).error().get("details")).hasSize(4);
  }

  @Test
  void whereAPersonsPushesGoIsSealedAndInTheirArchive(@Autowired List<PersonalData> modules) {
    TestPerson person = people.fresh();
    register(person, browser.device("flirtcraft"));
    byte[] kept =
        tx.read(
                person.id(),
                "select subscription from notifications.device where user_id = ?",
                (row, n) -> row.getBytes(1),
                person.id())
            .getFirst();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("127.0.0.1");
    PersonalData own =
        modules.stream().filter(m -> m.module().equals("notifications")).findFirst().orElseThrow();
    Map<String, String> archive = new HashMap<>();
    ExportSink sink = sink(archive);
    tx.as(person.id(), () -> own.export(person.id(), sink));
    assertThat(archive.get("devices"))
        .contains(browser.origin() + "/push/a")
        .doesNotContain(browser.keys().get("auth"));
  }

  private static JsonNode register(TestPerson person, Map<String, Object> device) {
    return person.api().post(PATH, device).mustBe(201).data();
  }

  private static ExportSink sink(Map<String, String> archive) {
    return new ExportSink() {
      @Override
      public void json(String path, Object value) {
        try (Stream<?> rows = (Stream<?>) value) {
          archive.put(path, rows.map(String::valueOf).collect(Collectors.joining("\n")));
        }
      }

      @Override
      public void file(String path, InputStream content) {
        throw new AssertionError("no files are expected");
      }
    };
  }
}
