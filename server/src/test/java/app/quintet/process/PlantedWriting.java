package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.apps.rebloom.Resting;
import app.quintet.testing.Await;
import app.quintet.testing.Caller;
import app.quintet.testing.Planted;
import app.quintet.testing.TestPerson;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Writes one rare word in every place of the apps where a person can write. */
final class PlantedWriting {
  private final Planted word;
  private final TestPerson person;
  private final Clock clock;

  PlantedWriting(Planted word, TestPerson person, Clock clock) {
    this.word = word;
    this.person = person;
    this.clock = clock;
  }

  void flirtcraft() {
    Practice me = Practice.of(person).keeping();
    UUID conversation = me.open();
    Practice keyed = me.with(keyed(me.api()));
    keyed.say(conversation, word.in("My name is %, what is yours?")).mustBe(201);
    Await.until(
        "the answer", () -> me.read(conversation).get("messages").toString().contains("\"ai\""));
    me.talk(conversation, word.in("I once lost my % near here and ended up laughing about it."));
    JsonNode last = me.talk(conversation, word.in("And you, do you keep a %?"));
    me.say(conversation, word.in("%") + "x".repeat(600)).mustBe(422);
    UUID message = Practice.id(last.get("message"));
    me.complete(conversation).mustBe(200);
    Await.until("the review", () -> me.feedback(conversation).status() == 200);
    keyed(me.api())
        .post(
            Practice.BASE + "/conversations/" + conversation + "/what-if",
            Map.of("message_id", message, "content", word.in("Tell me of your %."), "keep", true))
        .mustBe(200);
    // Distress takes another way through the server.
    UUID dark = me.open();
    me.say(dark, word.in("I want to kill myself, my % is gone")).mustBe(201);
    Map<String, Object> wrong = new HashMap<>(Practice.profile());
    wrong.put("skill_goals", List.of(word.in("%")));
    me.api().put(Practice.BASE + "/profile", wrong).mustBe(422);
    assertThat(word.shows(me.read(conversation).toString())).as("the person reads it").isTrue();
  }

  void rebloom() {
    Resting me = Resting.of(person).agreeing("conversation_storage", "personalisation");
    String base = Resting.BASE;
    Map<String, Object> profile = new HashMap<>(Resting.profile());
    profile.put("history", word.in("My % was lost when I was nine."));
    profile.put(
        "emergency_contact",
        Map.of(
            "name",
            word.in("Aunt %"),
            "phone",
            "+41441234567",
            "text",
            word.in("Please ask me about the %."),
            // Once agreed, it leaves the server for their phone, as which the dev inbox stands in.
            "agreed",
            false));
    me.api().put(base + "/profile", profile).mustBe(200);
    UUID session = me.begin(Map.of("mood_before", 4, "content", word.in("It is about my %.")));
    me.with(keyed(me.api())).say(session, word.in("I keep thinking of the %.")).mustBe(201);
    me.talk(session, word.in("Nobody understands what a % means to me."));
    me.end(session, Map.of("mood_after", 6)).mustBe(200);
    me.say(me.begin(), Resting.DANGER + word.in(" My % is gone.")).mustBe(201);
    keyed(me.api())
        .post(
            base + "/moods",
            Map.of("mood", 4, "notes", word.in("% again"), "triggers", List.of(word.in("the %"))))
        .mustBe(201);
    JsonNode goal =
        me.api()
            .post(
                base + "/goals",
                Map.of("title", word.in("Find a %"), "description", word.in("Any % will do")))
            .mustBe(201)
            .data()
            .get("goal");
    me.api()
        .post(
            base + "/goals/" + Practice.id(goal) + "/progress",
            Map.of("percentage", 10, "note", word.in("Saw a %")))
        .mustBe(201);
    assertThat(word.shows(me.api().get(base + "/goals").text())).as("read back").isTrue();
    exercisesAndPlan(me, base);
    memories(me, base);
    insights(me, base);
  }

  private void exercisesAndPlan(Resting me, String base) {
    keyed(me.api())
        .post(
            base + "/exercises/thought-record/runs",
            Map.of("answers", Map.of("situation", word.in("A % broke.")), "helped", 4))
        .mustBe(201);
    me.api()
        .put(
            base + "/safety/plan",
            Map.of(
                "warning_signs",
                List.of(word.in("I hide the %")),
                "people",
                List.of(Map.of("name", word.in("The % man"), "phone", "+41441234567"))))
        .mustBe(200);
  }

  private void memories(Resting me, String base) {
    JsonNode memory =
        Await.value(
            "a memory",
            () -> {
              JsonNode all = me.api().get(base + "/memories").mustBe(200).data();
              return all.isEmpty() ? null : all.get(0);
            });
    me.api()
        .patch(
            base + "/memories/" + Practice.id(memory),
            Map.of("summary", word.in("Somebody took my %."), "topics", List.of(word.in("%"))))
        .mustBe(200);
  }

  // Six low hours with the same trigger and six high ones without it make an insight that names it.
  private void insights(Resting me, String base) {
    for (int i = 0; i < 12; i++) {
      boolean low = i % 2 == 0;
      me.api()
          .post(
              base + "/moods",
              Map.of(
                  "mood",
                  low ? 2 : 8,
                  "triggers",
                  low ? List.of(word.in("the % next door")) : List.of(),
                  "recorded_at",
                  clock.instant().minus(7L * (i + 1), ChronoUnit.HOURS).toString()))
          .mustBe(201);
    }
    Await.until(
        "an insight", () -> word.shows(me.api().get(base + "/insights").mustBe(200).text()));
  }

  private static Caller keyed(Caller caller) {
    return caller.header("Idempotency-Key", UUID.randomUUID().toString());
  }
}
