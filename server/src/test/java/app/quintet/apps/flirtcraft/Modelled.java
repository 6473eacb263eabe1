package app.quintet.apps.flirtcraft;

import static app.quintet.testing.ScriptedProvider.ok;
import static app.quintet.testing.ScriptedProvider.status;

import app.quintet.testing.ScriptedProvider;
import app.quintet.testing.ScriptedProvider.Request;
import app.quintet.testing.ScriptedProvider.Step;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.json.JsonMapper;

/** A provider on a local port that plays each of the app's skills as a test says. */
final class Modelled {
  static final String CHARACTER = "flirtcraft_character";
  static final String HINT = "flirtcraft_live_hint";
  static final String REVIEW = "flirtcraft_review";
  static final String CONTEXT = "flirtcraft_context";
  private static final JsonMapper JSON = JsonMapper.shared();
  final ScriptedProvider provider = new ScriptedProvider("key");
  private final Map<String, Step> steps = new ConcurrentHashMap<>();

  /** Makes it the only provider of the server, under the model's name {@code a-model}. */
  void register(DynamicPropertyRegistry registry) {
    registry.add("quintet.ai.providers[0].name", () -> "scripted");
    registry.add("quintet.ai.providers[0].protocol", () -> "openai");
    registry.add("quintet.ai.providers[0].base-url", provider::baseUrl);
    registry.add("quintet.ai.providers[0].key", () -> "key");
    registry.add("quintet.ai.providers[0].models", () -> "a-model");
    registry.add("quintet.ai.limits.per-minute", () -> "100000");
  }

  /** Forgets all requests; every skill fails until it is told what to do. */
  void clear() {
    steps.clear();
    provider.play(
        (exchange, request) ->
            steps.getOrDefault(skill(request), status(503)).play(exchange, request));
  }

  void play(String skill, Step step) {
    steps.put(skill, step);
  }

  /** Everything fails from now on. */
  void fail() {
    steps.replaceAll((skill, step) -> status(500));
  }

  static String skill(Request request) {
    return request.body().path("response_format").path("json_schema").path("name").asString("");
  }

  /** What was asked of a skill, in order. */
  List<Request> asked(String skill) {
    return provider.requests().stream().filter(r -> skill(r).equals(skill)).toList();
  }

  Request last(String skill) {
    return asked(skill).getLast();
  }

  /** The character says this. */
  static Step says(String message) {
    return ok(
        JSON.createObjectNode()
            .put("message", message)
            .putNull("second_message")
            .put("body_language", "turns the cup, looks up")
            .put("receptiveness", "open")
            .toString());
  }

  static Step hints(String hint) {
    return ok(JSON.createObjectNode().put("hint", hint).toString());
  }

  static Step judges(int each, String summary) {
    var judgement =
        JSON.createObjectNode()
            .put("ai_engagement", each)
            .put("responsiveness", each)
            .put("storytelling", each)
            .put("emotional_intelligence", each)
            .put("momentum", each)
            .put("flirtation", each)
            .put("summary", summary);
    judgement.putArray("quotes");
    return ok(judgement.toString());
  }

  static Step sees(String appearance) {
    var scene =
        JSON.createObjectNode()
            .put("appearance", appearance)
            .put("environment", "A corner by the window, half full.")
            .put("body_language", "Leans back, at ease.");
    scene.putArray("conversation_starters").add("Is this seat free?").add("What is that you read?");
    return ok(scene.toString());
  }

  /** A fact of the character's as the prompt gives it. */
  static String fact(Request request, String key) {
    Matcher line =
        Pattern.compile("(?m)^- " + key + ": ([^,\n]+)")
            .matcher(request.turns("system").getFirst());
    if (!line.find()) {
      throw new AssertionError("the prompt tells no " + key);
    }
    return line.group(1);
  }

  /** What the prompt says the character has already told. */
  static String stated(Request request) {
    String prompt = request.turns("system").getFirst();
    int from = prompt.indexOf("What you have already said");
    return prompt.substring(from, prompt.indexOf("What they have told", from));
  }
}
