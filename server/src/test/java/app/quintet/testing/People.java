package app.quintet.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes people: each fresh, signed in over the real API as a native client. */
@Component
@Lazy
public final class People {
  private static final AtomicLong NUMBER = new AtomicLong();

  /** Everybody's password. */
  public static final String PASSWORD = "a long walk by the river";

  private final HttpClient http = HttpClient.newHttpClient();
  private final WebServerApplicationContext server;
  private final JsonMapper json;

  People(WebServerApplicationContext server, JsonMapper json) {
    this.server = server;
    this.json = json;
  }

  /** Where the server listens: {@code http://127.0.0.1:port}. */
  public String base() {
    return "http://127.0.0.1:" + server.getWebServer().getPort();
  }

  /** Somebody who is not signed in. */
  public Caller nobody() {
    return new Caller(base(), http, json, null);
  }

  /** Somebody who carries this token. */
  public Caller as(String token) {
    return new Caller(base(), http, json, token);
  }

  /** A new registered person with an e-mail address of their own and a declared age of 30. */
  public TestPerson fresh() {
    return fresh("UTC");
  }

  /** A new registered person in this time zone. */
  public TestPerson fresh(String zone) {
    String email = "person" + NUMBER.incrementAndGet() + "@example.com";
    Answer answer =
        nobody()
            .header("X-Client", "native")
            .post(
                "/api/v1/auth/register",
                Map.of(
                    "email",
                    email,
                    "password",
                    PASSWORD,
                    "display_name",
                    "Robin",
                    "age",
                    30,
                    "language",
                    "en",
                    "time_zone",
                    zone));
    return signedIn(answer.mustBe(201), email);
  }

  /** A new registered person whose address is confirmed. */
  public TestPerson verified() {
    TestPerson person = fresh();
    try (var connection = SharedPostgres.superuser();
        var update =
            connection.prepareStatement(
                "update identity.account set email_verified_at = created_at where id = ?")) {
      update.setObject(1, person.id());
      update.executeUpdate();
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
    return person;
  }

  /** A new guest. */
  public TestPerson guest() {
    Answer answer =
        nobody()
            .header("X-Client", "native")
            .post("/api/v1/auth/guest", Map.of("language", "en", "time_zone", "UTC"));
    return signedIn(answer.mustBe(201), "");
  }

  /** The same person, signed in once more: with a token of today. */
  public TestPerson again(TestPerson person) {
    return signIn(person.email());
  }

  /** Whoever has this address and everybody's password, signed in. */
  public TestPerson signIn(String email) {
    Answer answer =
        nobody()
            .header("X-Client", "native")
            .post("/api/v1/auth/login", Map.of("email", email, "password", PASSWORD));
    return signedIn(answer.mustBe(200), email);
  }

  private TestPerson signedIn(Answer answer, String email) {
    JsonNode data = answer.data();
    String token = data.get("access_token").asString();
    UUID id = UUID.fromString(data.get("user").get("id").asString());
    return new TestPerson(
        id,
        email,
        token,
        data.get("refresh_token").asString(),
        new Caller(base(), http, json, token));
  }

  /** Sets up a passkey in this person's session, which is strong then; answers its device. */
  public SoftAuthenticator passkey(TestPerson person) {
    SoftAuthenticator device = new SoftAuthenticator();
    String path = "/api/v1/auth/passkeys/register";
    JsonNode options = person.api().post(path + "/options", null).mustBe(200).data();
    person.api().post(path, device.create(options, "Phone")).mustBe(201);
    return device;
  }

  /** A new person with this role, signed in, whose session a passkey has made strong. */
  public TestPerson staff(String role) {
    TestPerson person = staffWithoutPasskey(role);
    passkey(person);
    return person;
  }

  /** A new person with this role, signed in by password alone. */
  public TestPerson staffWithoutPasskey(String role) {
    TestPerson person = fresh();
    try (var connection = SharedPostgres.superuser();
        var update =
            connection.prepareStatement(
                "update identity.account set roles = array[?] where id = ?")) {
      update.setString(1, role);
      update.setObject(2, person.id());
      update.executeUpdate();
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
    // Roles stand in the token: one from before knows nothing of them.
    return again(person);
  }

  /** A client that keeps cookies like a browser. */
  public HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }
}
