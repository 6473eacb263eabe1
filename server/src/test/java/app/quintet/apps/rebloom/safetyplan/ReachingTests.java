package app.quintet.apps.rebloom.safetyplan;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.DANGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class ReachingTests {
  private static final AtomicInteger NUMBER = new AtomicInteger(1000);
  private static final String NOW =
      "I have taken all the pills just now because I want to die tonight.";
  @Autowired People people;
  @Autowired ContactJob job;

  @Test
  void theAgreedTextGoesToTheAgreedContactOnceHoweverOftenItIsAskedFor() {
    String phone = phone();
    var me = withContact(phone, false);
    UUID event = danger(me, DANGER);
    JsonNode pending = me.api().get(BASE + "/safety/pending").mustBe(200).data().get(0);
    assertThat(pending.get("card").get("helplines")).isNotEmpty();
    assertThat(pending.get("contact").get("state").asString()).isEqualTo("offered");
    for (int i = 0; i < 3; i++) {
      me.api().post(contact(event), null).mustBe(202);
    }
    Await.until("the text", () -> state(me).equals("sent"));
    job.run(event.toString(), new ContactOwed(me.person().id(), event));
    assertThat(texts(phone)).containsExactly("Please call me, I am not well.");
  }

  @Test
  void atCriticalDangerTheContactIsTextedWithoutAskingOnlyIfThatWasAgreed() {
    String phone = phone();
    String other = phone();
    UUID event = danger(withContact(phone, true), NOW);
    var unasked = withContact(other, false);
    UUID silent = danger(unasked, NOW);
    assertThat(event).isNotEqualTo(silent);
    Await.until("the text", () -> !texts(phone).isEmpty());
    assertThat(state(unasked)).isEqualTo("offered");
    assertThat(texts(other)).isEmpty();
    assertThat(texts(phone)).hasSize(1);
  }

  @Test
  void strangersEventsAreNotFoundAndWithoutAContactNobodyIsTexted() {
    var me = Resting.of(people.fresh());
    UUID event = danger(me, DANGER);
    var stranger = withContact(phone(), true);
    stranger.api().post(contact(event), null).mustBe(404);
    stranger.api().post(BASE + "/safety/" + event + "/acknowledge", null).mustBe(404);
    assertThat(stranger.api().get(BASE + "/safety/pending").data()).isEmpty();
    assertThat(me.api().post(contact(event), null).mustBe(409).code()).isEqualTo("NO_CONTACT");
    me.api().post(BASE + "/safety/" + event + "/acknowledge", null).mustBe(204);
    me.api().post(BASE + "/safety/" + event + "/acknowledge", null).mustBe(204);
    assertThat(me.api().get(BASE + "/safety/pending").data()).isEmpty();
  }

  @Test
  void whoHelpsIsListedForTheCountryAskedForElseOnesOwn() {
    var me = people.fresh();
    me.api().patch("/api/v1/auth/me", Map.of("country", "DE")).mustBe(200);
    JsonNode own = me.api().get(BASE + "/safety/resources").mustBe(200).data();
    assertThat(own.get("country").asString()).isEqualTo("DE");
    assertThat(own.get("emergency_number").asString()).isEqualTo("112");
    JsonNode asked = me.api().get(BASE + "/safety/resources?country=us").mustBe(200).data();
    assertThat(asked.get("lines").get(0).get("languages")).isNotEmpty();
    assertThat(asked.get("country").asString()).isEqualTo("US");
  }

  private Resting withContact(String phone, boolean agreed) {
    var me = Resting.of(people.fresh());
    Map<String, Object> profile = new HashMap<>(Resting.profile());
    profile.put(
        "emergency_contact",
        Map.of(
            "name",
            "Kim",
            "phone",
            phone,
            "text",
            "Please call me, I am not well.",
            "agreed",
            agreed));
    me.api().put(BASE + "/profile", profile).mustBe(200);
    return me;
  }

  private static UUID danger(Resting me, String words) {
    JsonNode card =
        me.api()
            .post(BASE + "/moods", Map.of("mood", 1, "notes", words))
            .mustBe(201)
            .data()
            .get("safety");
    return UUID.fromString(card.get("id").asString());
  }

  private static String state(Resting me) {
    return me.api()
        .get(BASE + "/safety/pending")
        .data()
        .get(0)
        .get("contact")
        .get("state")
        .asString();
  }

  private List<String> texts(String phone) {
    return people
        .nobody()
        .get("/dev/inbox/messages?to=" + phone.replace("+", "%2B"))
        .mustBe(200)
        .body()
        .findValues("text")
        .stream()
        .map(JsonNode::asString)
        .toList();
  }

  private static String contact(UUID event) {
    return BASE + "/safety/" + event + "/contact";
  }

  private static String phone() {
    return "+4930555" + NUMBER.incrementAndGet();
  }
}
