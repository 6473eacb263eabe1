package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Looks for facts that are contradicted in long conversations full of questions, the same asked in
 * other words, asked on about, and put into the character's mouth.
 */
final class Contradictions {
  private static final List<String> QUESTIONS =
      List.of(
          "what's your name?",
          "sorry, who are you again?",
          "what do you do for work?",
          "what do you do all day?",
          "do you like your job?",
          "where are you from?",
          "where did you grow up?",
          "do you miss it?",
          "do you have any pets?",
          "are you a cat person?",
          "do you have brothers or sisters?",
          "what do you do for fun?",
          "how did you get into that?",
          "what are you reading lately?",
          "what's it about?",
          "what kind of music do you like?",
          "what's your favourite food?",
          "where did you last travel?",
          "would you go back?",
          "any plans for the weekend?",
          "how old are you?",
          "seen any good films lately?",
          "tell me a fun fact about yourself",
          "what are you up to?",
          "do you play any sports?",
          "what's your dream?",
          "why?",
          "what's the worst part?",
          "where do you live?",
          "how long have you lived here?",
          "coffee or tea?",
          "and you?",
          "really?",
          "I like hiking with my dog",
          "you have great taste in books",
          "hm okay",
          "tell me more");
  private static final List<String> PROBES =
      List.of(
          "didn't you say you were from Tucson?",
          "didn't you say you were from Porto?",
          "I thought you were a vet",
          "you said you had a greyhound, right?",
          "you told me you have a cat",
          "didn't you say you have two older brothers?",
          "I thought you were learning to tango?",
          "you mentioned Kyoto, didn't you?",
          "didn't you tell me you want to learn to fly a glider?",
          "didn't you say you were a pastry chef?");

  private Contradictions() {}

  /** Every contradiction found in so many conversations of 30–40 turns. */
  static List<String> in(int conversations, long firstSeed) {
    Map<String, Set<String>> others = rivals();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < conversations; i++) {
      var place = ScenarioType.values()[i % 8];
      var scene = Stage.scene(place, Difficulty.values()[i % 3], firstSeed + i);
      var talk = new Stage.Talk(scene, Set.of(), i);
      var random = new SplittableRandom(i);
      int turns = 30 + random.nextInt(11);
      for (int turn = 0; turn < turns && !talk.state.left(); turn++) {
        List<String> from = random.nextInt(5) == 0 ? PROBES : QUESTIONS;
        talk.say(from.get(random.nextInt(from.size())));
        verdict(talk, faults);
      }
      judge(talk, others, faults);
    }
    return faults;
  }

  // A claim is confirmed only if it is so, and denied only if it is not.
  private static void verdict(Stage.Talk talk, List<String> faults) {
    Reply reply = talk.replies.getLast();
    String said = talk.transcript.get(talk.transcript.size() - 1 - reply.lines().size()).text();
    Persona persona = talk.scene.context().persona();
    String text = String.join(" ", reply.lines().stream().map(Reply.Line::text).toList());
    boolean denies =
        text.matches(
            "(?s).*(mixing me up|wasn't me|mixed that up|Wrong person|another stranger).*");
    for (String claim :
        List.of(
            "Tucson",
            "Porto",
            "a vet",
            "greyhound",
            "two older brothers",
            "tango",
            "Kyoto",
            "glider",
            "pastry chef")) {
      boolean holds = persona.facts().values().stream().anyMatch(v -> v.contains(claim));
      if (said.contains(claim) && holds && denies) {
        faults.add("denied " + claim + ": " + text);
      }
    }
  }

  private static void judge(Stage.Talk talk, Map<String, Set<String>> others, List<String> faults) {
    Persona persona = talk.scene.context().persona();
    Map<String, String> facts = persona.facts();
    facts.putAll(Details.of(persona));
    facts.put("name", persona.name());
    facts.put("age", Integer.toString(persona.age()));
    talk.state
        .memory()
        .stated()
        .forEach(
            (key, value) -> {
              if (!value.equals(facts.get(key))) {
                faults.add(key + " told as " + value + ", is " + facts.get(key));
              }
            });
    for (Reply reply : talk.replies) {
      for (Reply.Line line : reply.lines()) {
        others.forEach(
            (key, values) -> {
              for (String value : values) {
                if (line.text().contains(value)
                    && facts.values().stream().noneMatch(v -> v.contains(value))) {
                  faults.add(key + ": " + value + " in: " + line.text());
                }
              }
            });
      }
    }
  }

  /** Every value of a fact that any other character might have. */
  private static Map<String, Set<String>> rivals() {
    Map<String, Set<String>> all = new HashMap<>();
    for (int seed = 0; seed < 400; seed++) {
      for (ScenarioType place : List.of(ScenarioType.CAMPUS, ScenarioType.BAR)) {
        Persona persona = Stage.scene(place, Difficulty.GREEN, seed).context().persona();
        Map<String, String> facts = persona.facts();
        facts.putAll(Details.of(persona));
        facts.forEach(
            (key, value) -> {
              // A prop is a common noun; anybody may mention a book.
              if (!key.equals("prop") && value.length() > 9) {
                all.computeIfAbsent(key, k -> new HashSet<>()).add(value);
              }
            });
      }
    }
    return all;
  }
}
