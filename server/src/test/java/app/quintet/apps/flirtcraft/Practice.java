package app.quintet.apps.flirtcraft;

import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A person who has filled their profile and practises over HTTP. */
public record Practice(TestPerson person, Caller api) {
  /** Where the app lies. */
  public static final String BASE = "/api/v1/flirtcraft";

  /** Something friendly that earns a live score. */
  public static final String FRIENDLY =
      "I couldn't help noticing where you are sitting. What brought you here today?";

  /** Fills the profile of a fresh person. */
  public static Practice of(TestPerson person) {
    var practice = new Practice(person, person.api());
    practice.api.put(BASE + "/profile", profile()).mustBe(200);
    return practice;
  }

  /** A whole profile. */
  public static Map<String, Object> profile() {
    return Map.of(
        "age", 30,
        "target_gender", "randomized",
        "target_age_min", 25,
        "target_age_max", 40,
        "skill_goals", List.of("conversation_starters", "storytelling"));
  }

  /** The same person on another device or with a new token. */
  public Practice with(Caller other) {
    return new Practice(person, other);
  }

  /** Lets transcripts be kept. */
  public Practice keeping() {
    api.put("/api/v1/privacy/consents", Map.of("consents", Map.of("conversation_storage", true)))
        .mustBe(200);
    return this;
  }

  public Answer tryOpen(String place, String difficulty) {
    return api.post(
        BASE + "/conversations", Map.of("scenario_type", place, "difficulty_level", difficulty));
  }

  public UUID open(String place, String difficulty) {
    return id(tryOpen(place, difficulty).mustBe(201).data());
  }

  public UUID open() {
    return open("coffee_shop", "green");
  }

  public Answer say(UUID conversation, String text) {
    return api.post(messages(conversation), Map.of("content", text));
  }

  /** Says something and waits for the reply, which must come. */
  public JsonNode talk(UUID conversation, String text) {
    Answer answer =
        api.header("Prefer", "wait=15").post(messages(conversation), Map.of("content", text));
    JsonNode data = answer.mustBe(201).data();
    if (data.get("reply").isNull()) {
      throw new AssertionError("no reply came: " + answer.text());
    }
    return data;
  }

  /** A conversation of three messages and its end. */
  public UUID completed(String place, String difficulty) {
    UUID id = open(place, difficulty);
    talk(id, FRIENDLY);
    talk(id, "That sounds lovely. How did you get into that, if I may ask?");
    talk(id, "Last year I got lost near here and ended up laughing about it. What about you?");
    complete(id).mustBe(200);
    return id;
  }

  public Answer complete(UUID conversation) {
    return api.put(BASE + "/conversations/" + conversation + "/complete", null);
  }

  public JsonNode read(UUID conversation) {
    return api.get(BASE + "/conversations/" + conversation).mustBe(200).data();
  }

  public Answer feedback(UUID conversation) {
    return api.get(BASE + "/conversations/" + conversation + "/feedback");
  }

  public JsonNode stats() {
    return api.get(BASE + "/stats").mustBe(200).data();
  }

  public static String messages(UUID conversation) {
    return BASE + "/conversations/" + conversation + "/messages";
  }

  public static UUID id(JsonNode node) {
    return UUID.fromString(node.get("id").asString());
  }
}
