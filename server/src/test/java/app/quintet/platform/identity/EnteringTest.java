package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class EnteringTest {
  @Autowired People people;

  @Test
  void aRegisteredPersonReadsTheirAccount() {
    TestPerson ann = people.fresh("Europe/Berlin");
    var me = ann.api().get("/api/v1/auth/me").mustBe(200).data();
    assertThat(me.get("id").asString()).isEqualTo(ann.id().toString());
    assertThat(me.get("email").asString()).isEqualTo(ann.email());
    assertThat(me.get("age").asInt()).isEqualTo(30);
    assertThat(me.get("time_zone").asString()).isEqualTo("Europe/Berlin");
    assertThat(me.get("guest").asBoolean()).isFalse();
    assertThat(me.get("verified").asBoolean()).isFalse();
  }

  @Test
  void nobodyHasNoAccount() {
    assertThat(people.nobody().get("/api/v1/auth/me").mustBe(401).code())
        .isEqualTo("AUTHENTICATION_REQUIRED");
  }

  @Test
  void signingInOpensAnotherSession() {
    TestPerson ann = people.fresh();
    Answer in = login(ann.email().toUpperCase(), "a long walk by the river").mustBe(200);
    assertThat(in.data().get("user").get("id").asString()).isEqualTo(ann.id().toString());
    assertThat(in.data().get("expires_in").asInt()).isEqualTo(900);
    assertThat(ann.api().get("/api/v1/auth/sessions").data()).hasSize(2);
  }

  @Test
  void aGuestKeepsEverythingWhenTheyGetAnAddress() {
    TestPerson guest = people.guest();
    guest.api().patch("/api/v1/auth/me", Map.of("display_name", "Wanda", "age", 44)).mustBe(200);
    String email = "wanda" + UUID.randomUUID() + "@example.com";
    Map<String, String> with = Map.of("email", email, "password", "forty four wooden boats");
    Answer upgraded = guest.api().post("/api/v1/auth/upgrade", with).mustBe(200);
    assertThat(upgraded.data().get("id").asString()).isEqualTo(guest.id().toString());
    assertThat(upgraded.data().get("guest").asBoolean()).isFalse();
    assertThat(upgraded.data().get("display_name").asString()).isEqualTo("Wanda");
    assertThat(upgraded.data().get("age").asInt()).isEqualTo(44);
    assertThat(login(email, "forty four wooden boats").data().get("user").get("id").asString())
        .isEqualTo(guest.id().toString());
    assertThat(guest.api().post("/api/v1/auth/upgrade", with).status()).isEqualTo(409);
  }

  @Test
  void aTakenAddressIsRefusedAndNothingIsMade() {
    TestPerson ann = people.fresh();
    Map<String, String> again = Map.of("email", ann.email(), "password", "another quiet evening");
    assertThat(people.nobody().post("/api/v1/auth/register", again).mustBe(409).code())
        .isEqualTo("EMAIL_TAKEN");
    login(ann.email(), "another quiet evening").mustBe(401);
  }

  @Test
  void allFaultsOfARegistrationAreNamedAtOnce() {
    Answer refused =
        people
            .nobody()
            .post(
                "/api/v1/auth/register",
                Map.of(
                    "email", "not an address",
                    "password", "short",
                    "display_name", "x".repeat(51),
                    "age", 12,
                    "country", "ZZ",
                    "language", "klingon!",
                    "time_zone", "Mars/Olympus"))
            .mustBe(422);
    Set<String> fields = new HashSet<>();
    refused.error().get("details").forEach(d -> fields.add(d.get("field").asString()));
    assertThat(fields)
        .isEqualTo(
            Set.of("email", "password", "display_name", "age", "country", "language", "time_zone"));
  }

  @Test
  void unknownFieldsAreRefused() {
    people.nobody().post("/api/v1/auth/register", Map.of("roles", List.of("admin"))).mustBe(422);
  }

  @Test
  void commonPasswordsAreRefusedHoweverTheyAreWritten() {
    for (String common : List.of("password1", "PassWord1", "ｐａｓｓｗｏｒｄ１", "iloveyou1", "12345678")) {
      Map<String, String> body =
          Map.of("email", "c" + UUID.randomUUID() + "@example.com", "password", common);
      Answer refused = people.nobody().post("/api/v1/auth/register", body).mustBe(422);
      assertThat(refused.error().get("details").get(0).get("constraint").asString())
          .as(common)
          .isEqualTo("common");
    }
  }

  @Test
  void anUnknownAddressAndAWrongPasswordAnswerAlike() {
    TestPerson ann = people.fresh();
    Answer wrong = login(ann.email(), "not the password").mustBe(401);
    Answer unknown = login("nobody" + UUID.randomUUID() + "@example.com", "whatever").mustBe(401);
    assertThat(unknown.error()).isEqualTo(wrong.error());
  }

  @Test
  void crossingEighteenNeedsSupport() {
    TestPerson guest = people.guest();
    Caller api = guest.api();
    api.patch("/api/v1/auth/me", Map.of("age", 17)).mustBe(200);
    api.patch("/api/v1/auth/me", Map.of("age", 16)).mustBe(200);
    assertThat(api.patch("/api/v1/auth/me", Map.of("age", 18)).mustBe(409).code())
        .isEqualTo("AGE_NEEDS_SUPPORT");
    TestPerson adult = people.fresh();
    adult.api().patch("/api/v1/auth/me", Map.of("age", 17)).mustBe(409);
    adult.api().patch("/api/v1/auth/me", Map.of("age", 31)).mustBe(200);
  }

  @Test
  void aUsernameBelongsToOnePersonWhateverItsCase() {
    String name = "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    people.fresh().api().patch("/api/v1/auth/me", Map.of("username", name)).mustBe(200);
    Answer taken =
        people.fresh().api().patch("/api/v1/auth/me", Map.of("username", name.toUpperCase()));
    assertThat(taken.mustBe(409).code()).isEqualTo("USERNAME_TAKEN");
  }

  private Answer login(String email, String password) {
    return people
        .nobody()
        .header("X-Client", "native")
        .post("/api/v1/auth/login", Map.of("email", email, "password", password));
  }
}
