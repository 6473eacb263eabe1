package app.quintet.apps.flirtcraft;

import static app.quintet.apps.flirtcraft.Modelled.CHARACTER;
import static app.quintet.apps.flirtcraft.Modelled.CONTEXT;
import static app.quintet.apps.flirtcraft.Modelled.HINT;
import static app.quintet.apps.flirtcraft.Modelled.REVIEW;
import static app.quintet.apps.flirtcraft.Modelled.hints;
import static app.quintet.apps.flirtcraft.Modelled.judges;
import static app.quintet.apps.flirtcraft.Modelled.says;
import static app.quintet.apps.flirtcraft.Modelled.sees;
import static app.quintet.apps.flirtcraft.Practice.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.provider.Providers;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.ScriptedProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a model may and may not make of a review, over the provider's own protocol. */
@QuintetTest
class JudgedReviewTests {
  private static final Modelled model = new Modelled();
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Somebody who sends one word at a time. */
  private static final List<String> BAD = List.of("hi", "ok", "nice", "yes", "lol");

  private static final List<String> FAIR =
      List.of(
          "Hi, what are you up to here today?",
          "That sounds good. I work near here and I often walk by.",
          "How did you come to that?");

  @Autowired People people;
  @Autowired Providers providers;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry registry) {
    model.register(registry);
  }

  @AfterAll
  static void close() {
    model.provider.close();
  }

  @BeforeEach
  void play() {
    model.clear();
    model.play(CONTEXT, sees("Paint on both sleeves, a pencil behind one ear."));
    model.play(HINT, hints("You asked about the place; now stay with the answer."));
    model.play(CHARACTER, says("Just the people in the queue, honestly."));
    providers.reset();
  }

  private Practice somebody(boolean modelled) {
    var me = Practice.of(people.fresh()).keeping();
    me.api()
        .put("/api/v1/privacy/consents", Map.of("consents", Map.of("model_providers", modelled)))
        .mustBe(200);
    return me;
  }

  private static UUID talk(Practice me, List<String> lines) {
    UUID id = me.open();
    lines.forEach(line -> me.talk(id, line));
    me.complete(id).mustBe(200);
    return id;
  }

  private static Map<String, Integer> scores(JsonNode review) {
    Map<String, Integer> scores = new HashMap<>();
    for (JsonNode metric : review.get("metrics")) {
      if (!metric.get("score").isNull()) {
        scores.put(metric.get("name").asString(), metric.get("score").asInt());
      }
    }
    scores.put("overall", review.get("overall").asInt());
    return scores;
  }

  /** What the same conversation gets when the judge finds the measured scores right. */
  private JsonNode judged(List<String> lines, ScriptedProvider.Step judge) {
    model.play(REVIEW, judge);
    // A new line each turn: the same twice would be refused, and the engine would step in.
    var said = new AtomicInteger();
    List<String> theirs =
        List.of(
            "Just the people in the queue, honestly.",
            "My sister got me into it, years ago.",
            "Mostly in the mornings, before work.",
            "It is the only quiet hour I get.",
            "I suppose I should go home soon.");
    model.play(
        CHARACTER,
        (exchange, request) ->
            says(theirs.get(Math.min(4, said.getAndIncrement()))).play(exchange, request));
    var me = somebody(true);
    return me.feedback(talk(me, lines)).mustBe(200).data();
  }

  /** What was measured, as the judge was told it. */
  private static Map<String, Integer> measured() {
    String prompt = model.last(REVIEW).turns("system").getFirst();
    Map<String, Integer> scores = new HashMap<>();
    Matcher found = Pattern.compile("\\b([a-z_]+) (\\d+)[,.]").matcher(prompt);
    while (found.find()) {
      scores.putIfAbsent(found.group(1), Integer.parseInt(found.group(2)));
    }
    return scores;
  }

  @Test
  void aFlattererLiftsABadTranscriptNeitherOverFortyNineNorByMoreThanFifteen() {
    for (int flattery : List.of(15, 100)) {
      JsonNode review = judged(BAD, judges(flattery, "Perfect! A hundred points of a hundred."));
      assertThat(review.get("model").asString()).isEqualTo(flattery == 15 ? "a-model" : "offline");
      Map<String, Integer> lifted = scores(review);
      assertThat(lifted.remove("overall")).isLessThanOrEqualTo(49);
      Map<String, Integer> was = measured();
      assertThat(was).containsKeys("ai_engagement", "momentum");
      lifted.forEach(
          (name, score) ->
              assertThat(score - was.getOrDefault(name, -100)).as(name).isBetween(0, 15));
    }
  }

  @Test
  void aHaterTakesNoMoreThanFifteen() {
    for (int hate : List.of(-15, -100)) {
      JsonNode review = judged(FAIR, judges(hate, "This was worthless."));
      assertThat(review.get("model").asString()).isEqualTo(hate == -15 ? "a-model" : "offline");
      Map<String, Integer> pressed = scores(review);
      pressed.remove("overall");
      Map<String, Integer> was = measured();
      int taken = hate == -15 ? 15 : 0;
      pressed.forEach(
          (name, score) ->
              assertThat(score)
                  .as(name)
                  .isEqualTo(Math.max(0, was.getOrDefault(name, -100) - taken)));
    }
  }

  @Test
  void quotesThatNobodySaidAreDropped() {
    ObjectNode answer = JSON.createObjectNode();
    for (String metric :
        List.of(
            "ai_engagement",
            "responsiveness",
            "storytelling",
            "emotional_intelligence",
            "momentum",
            "flirtation")) {
      answer.put(metric, 3);
    }
    answer.put("summary", "You asked well. Tell more of yourself.");
    var quotes = answer.putArray("quotes");
    quotes.addObject().put("metric", "momentum").put("text", "I never said such a thing at all");
    quotes.addObject().put("metric", "storytelling").put("text", "Just the people in the queue");
    quotes.addObject().put("metric", "momentum").put("text", "How did you come to that?");
    JsonNode review = judged(FAIR, ScriptedProvider.ok(answer.toString()));
    assertThat(review.get("summary").asString()).startsWith("You asked well.");
    List<String> models = new ArrayList<>();
    for (JsonNode metric : review.get("metrics")) {
      for (JsonNode quote : metric.get("quotes")) {
        assertThat(FAIR).contains(quote.get("text").asString());
        if (quote.get("shows").asString().equals("model")) {
          models.add(quote.get("text").asString());
        }
      }
    }
    assertThat(models.stream().distinct().toList())
        .isSubsetOf(List.of("How did you come to that?"));
  }

  @Test
  void otherWordsAreAnsweredByTheModelAndRefusedOnesNeverReachIt() {
    model.play(REVIEW, judges(0, "Go on like this."));
    var me = somebody(true);
    UUID id = talk(me, FAIR);
    UUID second = UUID.randomUUID();
    int users = 0;
    for (JsonNode m : me.read(id).get("messages")) {
      users += m.get("sender").asString().equals("user") ? 1 : 0;
      if (users == 2 && m.get("sender").asString().equals("user")) {
        second = Practice.id(m);
      }
    }
    model.play(CHARACTER, says("Oh, now you make me curious. Whose bread was it?"));
    int before = model.asked(CHARACTER).size();
    JsonNode tried = tryOut(me, id, second, "I once burnt three loaves in a night.");
    assertThat(tried.get("mode").asString()).isEqualTo("a-model");
    assertThat(tried.get("reply").get(0).get("content").asString())
        .isEqualTo("Oh, now you make me curious. Whose bread was it?");
    assertThat(model.asked(CHARACTER)).hasSize(before + 1);
    assertThat(model.last(CHARACTER).turns("user").getLast()).contains("three loaves");
    assertThat(model.last(CHARACTER).turns("user").toString()).doesNotContain(FAIR.get(2));
    JsonNode kept =
        me.api()
            .post(
                BASE + "/conversations/" + id + "/what-ifs",
                Map.of("receipt", tried.get("receipt").asString()))
            .mustBe(200)
            .data();
    assertThat(kept.get("reply")).as("kept as it was shown").isEqualTo(tried.get("reply"));
    assertThat(model.asked(CHARACTER)).as("without asking again").hasSize(before + 1);
    JsonNode refused =
        tryOut(me, id, second, "I want to fuck you right now, show me your naked tits");
    assertThat(refused.get("live_feedback").get("kind").asString()).isEqualTo("warning");
    assertThat(refused.get("mode").asString()).isEqualTo("offline");
    assertThat(model.asked(CHARACTER)).hasSize(before + 1);
  }

  private static JsonNode tryOut(Practice me, UUID id, UUID message, String content) {
    return me.api()
        .post(
            BASE + "/conversations/" + id + "/what-if",
            Map.of("message_id", message, "content", content))
        .mustBe(200)
        .data();
  }
}
