package app.quintet.apps.rebloom;

import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.TestPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A person who has filled their profile and talks with the companion over HTTP. */
public record Resting(TestPerson person, Caller api) {
  /** Where the app lies. */
  public static final String BASE = "/api/v1/rebloom";

  /** Something of an ordinary bad day. */
  public static final String ORDINARY =
      "Work has been a lot this week and I keep lying awake thinking about it.";

  /** What no companion may answer by itself. */
  public static final String DANGER = "I want to kill myself, I can't go on anymore.";

  /** Fills the profile of a fresh person. */
  public static Resting of(TestPerson person) {
    var resting = new Resting(person, person.api());
    resting.api.put(BASE + "/profile", profile()).mustBe(200);
    return resting;
  }

  /** The same person on another device or with another header. */
  public Resting with(Caller other) {
    return new Resting(person, other);
  }

  /** A whole profile without any consent. */
  public static Map<String, Object> profile() {
    return Map.of("age_range", "25-34", "goals", List.of("anxiety", "sleep"));
  }

  /** Lets the named purposes happen. */
  public Resting agreeing(String... purposes) {
    return deciding(true, purposes);
  }

  /** Grants or withdraws the named purposes. */
  public Resting deciding(boolean granted, String... purposes) {
    Map<String, Boolean> wishes = new HashMap<>();
    for (String purpose : purposes) {
      wishes.put(purpose, granted);
    }
    api.put("/api/v1/privacy/consents", Map.of("consents", wishes)).mustBe(200);
    return this;
  }

  /** Begins a session without a message. */
  public UUID begin() {
    return begin(Map.of());
  }

  /** Begins a session with these wishes. */
  public UUID begin(Map<String, ?> wishes) {
    return id(api.post(BASE + "/sessions", wishes).mustBe(201).data().get("session"));
  }

  /** Says something and does not wait. */
  public Answer say(UUID session, String text) {
    return api.post(messages(session), Map.of("content", text));
  }

  /** Says something and waits for the answer, which must come. */
  public JsonNode talk(UUID session, String text) {
    Answer answer =
        api.header("Prefer", "wait=15").post(messages(session), Map.of("content", text));
    JsonNode data = answer.mustBe(201).data();
    if (data.get("reply").isNull()) {
      throw new AssertionError("no reply came: " + answer.text());
    }
    return data;
  }

  /** The session as it stands. */
  public JsonNode read(UUID session) {
    return api.get(BASE + "/sessions/" + session).mustBe(200).data();
  }

  /** All messages (up to a hundred), oldest first. */
  public List<JsonNode> said(UUID session) {
    JsonNode page = api.get(messages(session) + "?limit=100").mustBe(200).data();
    return page.valueStream().toList().reversed();
  }

  /** Who said the messages, in order. */
  public List<String> senders(UUID session) {
    return said(session).stream().map(m -> m.get("sender").asString()).toList();
  }

  /** Ends the session. */
  public Answer end(UUID session, Map<String, ?> body) {
    return api.post(BASE + "/sessions/" + session + "/end", body);
  }

  /** The names of the events kept of a topic. */
  public List<String> events(String topic) {
    return api.get("/api/v1/realtime/poll?wait=0&since=0&topics=" + topic)
        .mustBe(200)
        .data()
        .get("events")
        .valueStream()
        .map(e -> e.get("event").asString())
        .toList();
  }

  public static String messages(UUID session) {
    return BASE + "/sessions/" + session + "/messages";
  }

  public static UUID id(JsonNode node) {
    return UUID.fromString(node.get("id").asString());
  }
}
