package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.SoftAuthenticator;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class PasskeysTest {
  private static final String ME = "/api/v1/auth/me";
  private static final String PASSKEYS = "/api/v1/auth/passkeys";
  @Autowired People people;
  @Autowired AppClock clock;

  @Test
  void aPasswordMakesNoSessionStrongAndAPasskeyDoes() {
    TestPerson ann = people.fresh();
    assertThat(strong(ann.api())).isFalse();
    SoftAuthenticator phone = people.passkey(ann);
    assertThat(strong(ann.api())).isTrue();
    TestPerson later = people.again(ann);
    assertThat(strong(later.api())).isFalse();
    JsonNode options = later.api().post(PASSKEYS + "/confirm/options", null).mustBe(200).data();
    assertThat(options.get("allowed")).hasSize(1);
    later.api().post(PASSKEYS + "/confirm", phone.prove(options)).mustBe(204);
    assertThat(strong(later.api())).isTrue();
    assertThat(later.api().get(ME).data().get("passkeys").asInt()).isEqualTo(1);
  }

  @Test
  void aPasskeyAloneSignsInAndTheSessionIsStrongUntilItEnds() {
    TestPerson ann = people.fresh();
    SoftAuthenticator phone = people.passkey(ann);
    JsonNode granted = enter(phone).mustBe(200).data();
    assertThat(granted.at("/user/id").asString()).isEqualTo(ann.id().toString());
    assertThat(granted.at("/user/strong").asBoolean()).isTrue();
    Caller session = people.as(granted.get("access_token").asString());
    assertThat(strong(session)).isTrue();
    session.post("/api/v1/auth/logout", null).mustBe(204);
    session.get(ME).mustBe(401);
    String listed = ann.api().get(PASSKEYS).mustBe(200).text();
    assertThat(listed).contains("Phone").contains("last_used_at");
  }

  @Test
  void anAnswerIsGoodOnce() {
    SoftAuthenticator phone = people.passkey(people.fresh());
    JsonNode options = askToEnter();
    Map<String, Object> proof = phone.prove(options);
    enter(proof).mustBe(200);
    enter(proof).mustBe(401);
    // Signed anew, the question is still answered.
    enter(phone.prove(options)).mustBe(401);
  }

  @Test
  void aWrongAnswerUsesTheQuestionUp() {
    SoftAuthenticator phone = people.passkey(people.fresh());
    JsonNode options = askToEnter();
    phone.verifies = false;
    enter(phone.prove(options)).mustBe(401);
    phone.verifies = true;
    enter(phone.prove(options)).mustBe(401);
    enter(phone).mustBe(200);
  }

  @Test
  void aQuestionIsOverAfterFiveMinutes() {
    SoftAuthenticator phone = people.passkey(people.fresh());
    JsonNode options = askToEnter();
    clock.advance(Duration.ofMinutes(5).plusSeconds(1));
    enter(phone.prove(options)).mustBe(401);
  }

  @Test
  void anotherPageIsRefused() {
    refusedAtTheDoor(phone -> phone.origin = "https://localhost.example.com");
    refusedAtTheDoor(phone -> phone.origin = "https://evil.example");
    refusedAtTheDoor(phone -> phone.origin = "http://localhost.evil.example:8080");
  }

  @Test
  void anotherDomainIsRefused() {
    refusedAtTheDoor(phone -> phone.domain = "example.com");
  }

  @Test
  void aPersonWhoWasNotVerifiedIsRefused() {
    refusedAtTheDoor(phone -> phone.verifies = false);
  }

  @Test
  void theHandleOfAnotherPersonIsRefused() {
    byte[] others = SoftAuthenticator.handle(people.fresh().id());
    refusedAtTheDoor(phone -> phone.claims = others);
  }

  @Test
  void aTamperedSignatureOrAnswerIsRefused() {
    SoftAuthenticator phone = people.passkey(people.fresh());
    for (String field : new String[] {"signature", "authenticator_data", "client_data"}) {
      Map<String, Object> proof = phone.prove(askToEnter());
      proof.put(field, SoftAuthenticator.oneBitOff(proof.get(field)));
      assertThat(enter(proof).status()).as(field).isEqualTo(401);
    }
    enter(phone).mustBe(200);
  }

  @Test
  void whatNoDeviceWouldWriteIsRefused() {
    TestPerson ann = people.fresh();
    for (String field : new String[] {"attestation", "client_data"}) {
      for (String rubbish : new String[] {"AAAA", "o2NmbXQ", "////", "not base64!"}) {
        JsonNode options = ann.api().post(PASSKEYS + "/register/options", null).data();
        Map<String, Object> made = new SoftAuthenticator().create(options, "Phone");
        made.put(field, rubbish);
        ann.api().post(PASSKEYS + "/register", made).mustBe(422);
      }
    }
    assertThat(ann.api().get(PASSKEYS).data()).isEmpty();
  }

  @Test
  void aCounterThatGoesBackIsRefusedNotedAndTold() throws Exception {
    TestPerson ann = people.fresh();
    SoftAuthenticator phone = people.passkey(ann);
    phone.count = 10;
    enter(phone).mustBe(200);
    phone.count = 4;
    enter(phone).mustBe(401);
    assertThat(audited(ann.id(), "identity.passkey_refused")).isEqualTo(1);
    told(ann, "We refused one of your passkeys");
    phone.count = 11;
    enter(phone).mustBe(200);
  }

  @Test
  void anUnknownPasskeyIsRefused() {
    SoftAuthenticator stranger = new SoftAuthenticator();
    enter(stranger).mustBe(401);
  }

  @Test
  void aQuestionToOneSessionIsNotAnsweredInAnother() {
    TestPerson ann = people.fresh();
    SoftAuthenticator phone = people.passkey(ann);
    TestPerson second = people.again(ann);
    TestPerson third = people.again(ann);
    JsonNode options = second.api().post(PASSKEYS + "/confirm/options", null).data();
    third.api().post(PASSKEYS + "/confirm", phone.prove(options)).mustBe(422);
    second.api().post(PASSKEYS + "/confirm", phone.prove(options)).mustBe(204);
    // Nor is a question at the door good for confirming, or without its secret.
    third.api().post(PASSKEYS + "/confirm", phone.prove(askToEnter())).mustBe(422);
    Map<String, Object> proof = phone.prove(askToEnter());
    proof.put("binding", "another");
    enter(proof).mustBe(401);
    assertThat(strong(third.api())).isFalse();
  }

  @Test
  void somebodyElsesPasskeyConfirmsNothingAndIsNotThere() {
    TestPerson ann = people.fresh();
    people.passkey(ann);
    String id = ann.api().get(PASSKEYS).data().get(0).get("id").asString();
    TestPerson bob = people.fresh();
    SoftAuthenticator bobs = people.passkey(bob);
    TestPerson again = people.again(ann);
    JsonNode options = again.api().post(PASSKEYS + "/confirm/options", null).data();
    bobs.claims = SoftAuthenticator.handle(ann.id());
    again.api().post(PASSKEYS + "/confirm", bobs.prove(options)).mustBe(422);
    assertThat(strong(again.api())).isFalse();
    bob.api().patch(PASSKEYS + "/" + id, Map.of("name", "mine")).mustBe(404);
    bob.api().delete(PASSKEYS + "/" + id).mustBe(404);
    assertThat(bob.api().get(PASSKEYS).text()).doesNotContain(id);
  }

  @Test
  void aPasskeyIsNamedAndRemovedAndWithItTheStrengthItGave() {
    TestPerson ann = people.fresh();
    people.passkey(ann);
    String id = ann.api().get(PASSKEYS).data().get(0).get("id").asString();
    Answer named = ann.api().patch(PASSKEYS + "/" + id, Map.of("name", " Old phone ")).mustBe(200);
    assertThat(named.data().get("name").asString()).isEqualTo("Old phone");
    ann.api().patch(PASSKEYS + "/" + id, Map.of("name", " ")).mustBe(422);
    ann.api().delete(PASSKEYS + "/" + id).mustBe(204);
    assertThat(strong(ann.api())).isFalse();
    assertThat(ann.api().get(PASSKEYS).data()).isEmpty();
    told(ann, "You have a new passkey");
    told(ann, "A passkey was removed");
  }

  @Test
  void theLastWayIntoAnAccountWithoutPasswordStays() {
    TestPerson guest = people.guest();
    people.passkey(guest);
    String id = guest.api().get(PASSKEYS).data().get(0).get("id").asString();
    assertThat(guest.api().delete(PASSKEYS + "/" + id).mustBe(409).code()).isEqualTo("LAST_WAY_IN");
    people.passkey(guest);
    guest.api().delete(PASSKEYS + "/" + id).mustBe(204);
  }

  @Test
  void aStolenPasswordAddsNoPasskeyToThoseOfStaff() {
    TestPerson clinician = people.staff("clinician");
    TestPerson thief = people.again(clinician);
    assertThat(thief.api().post(PASSKEYS + "/register/options", null).mustBe(403).code())
        .isEqualTo("PASSKEY_REQUIRED");
    String id = clinician.api().get(PASSKEYS).data().get(0).get("id").asString();
    thief.api().delete(PASSKEYS + "/" + id).mustBe(403);
    clinician.api().post(PASSKEYS + "/register/options", null).mustBe(200);
  }

  @Test
  void staffSetUpTheirFirstPasskeyRightAfterSigningIn() {
    TestPerson moderator = people.staffWithoutPasskey("moderator");
    // Fourteen minutes are fine; the access token itself ends after fifteen.
    clock.advance(Duration.ofMinutes(14));
    moderator.api().post(PASSKEYS + "/register/options", null).mustBe(200);
  }

  private void refusedAtTheDoor(Consumer<SoftAuthenticator> wrong) {
    SoftAuthenticator phone = people.passkey(people.fresh());
    wrong.accept(phone);
    enter(phone).mustBe(401);
    TestPerson bob = people.fresh();
    SoftAuthenticator made = new SoftAuthenticator();
    wrong.accept(made);
    if (made.claims.length == 0) {
      JsonNode options = bob.api().post(PASSKEYS + "/register/options", null).mustBe(200).data();
      bob.api().post(PASSKEYS + "/register", made.create(options, "Phone")).mustBe(422);
    }
  }

  private JsonNode askToEnter() {
    return door().post(PASSKEYS + "/signin/options", null).mustBe(200).data();
  }

  private Answer enter(SoftAuthenticator device) {
    return enter(device.prove(askToEnter()));
  }

  private Answer enter(Map<String, Object> proof) {
    return door().post(PASSKEYS + "/signin", proof);
  }

  private Caller door() {
    return people.nobody().header("X-Client", "native");
  }

  private static boolean strong(Caller caller) {
    return caller.get(ME).mustBe(200).data().get("strong").asBoolean();
  }

  private static int audited(UUID person, String action) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var query =
            connection.prepareStatement(
                "select count(*) from audit.entry where subject = ? and action = ?")) {
      query.setObject(1, person);
      query.setString(2, action);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** Waits for the letter in the person's mail. */
  private void told(TestPerson person, String words) {
    Await.until(
        "the letter: " + words,
        () ->
            people.nobody().get("/dev/inbox/messages?to=" + person.email()).text().contains(words));
  }
}
