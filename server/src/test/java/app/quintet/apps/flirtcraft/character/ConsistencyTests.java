package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A fact stated is never contradicted. */
class ConsistencyTests {
  private static final List<String> QUESTIONS =
      List.of(
          "what's your name?",
          "what do you do for work?",
          "where are you from?",
          "do you have any pets?",
          "do you have brothers or sisters?",
          "what do you do for fun?",
          "what are you reading lately?",
          "what kind of music do you like?",
          "what's your favourite food?",
          "where did you last travel?",
          "any plans for the weekend?",
          "how old are you?",
          "seen any good films lately?",
          "tell me a fun fact about yourself",
          "what are you up to?",
          "do you play any sports?",
          "what's your dream?",
          "where do you live?",
          "are you a cat person?",
          "coffee or tea?",
          "I like hiking with my dog",
          "you have great taste in books",
          "hm okay",
          "tell me a story");

  @Test
  void aHundredLongConversationsContradictNothing() {
    Map<String, Set<String>> others = rivals();
    List<String> faults = new ArrayList<>();
    int told = 0;
    for (int i = 0; i < 100; i++) {
      var scene = Stage.scene(ScenarioType.values()[i % 8], Difficulty.values()[i % 3], 10_000 + i);
      var talk = new Stage.Talk(scene, Set.of(), i);
      var random = new SplittableRandom(i);
      Map<String, String> facts = scene.context().persona().facts();
      facts.putAll(Details.of(scene.context().persona()));
      for (int turn = 0; turn < 36 && !talk.state.left(); turn++) {
        talk.say(QUESTIONS.get(random.nextInt(QUESTIONS.size())));
      }
      talk.state
          .memory()
          .stated()
          .forEach(
              (key, value) -> {
                String truth =
                    key.equals("name")
                        ? scene.context().persona().name()
                        : key.equals("age")
                            ? Integer.toString(scene.context().persona().age())
                            : facts.get(key);
                if (!value.equals(truth)) {
                  faults.add(key + " told as " + value + ", is " + truth);
                }
              });
      told += talk.state.memory().stated().size();
      for (Reply reply : talk.replies) {
        for (Reply.Line line : reply.lines()) {
          others.forEach(
              (key, values) -> {
                for (String value : values) {
                  if (line.text().contains(value)
                      && !facts.containsValue(value)
                      && !within(value, facts)) {
                    faults.add(key + ": " + value + " in: " + line.text());
                  }
                }
              });
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(told).as("facts told in all").isGreaterThan(700);
  }

  private static boolean within(String value, Map<String, String> facts) {
    return facts.values().stream().anyMatch(v -> v.contains(value));
  }

  /** Every value of a fact that any other character might have. */
  private static Map<String, Set<String>> rivals() {
    Map<String, Set<String>> all = new java.util.HashMap<>();
    for (int seed = 0; seed < 400; seed++) {
      for (ScenarioType place : List.of(ScenarioType.CAMPUS, ScenarioType.BAR)) {
        Stage.scene(place, Difficulty.GREEN, seed)
            .context()
            .persona()
            .facts()
            .forEach(
                (key, value) -> {
                  // A prop is a common noun; anybody may mention a book.
                  if (!key.equals("prop") && value.length() > 4) {
                    all.computeIfAbsent(key, k -> new HashSet<>()).add(value);
                  }
                });
      }
    }
    return all;
  }
}
