package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The checker of the authored library: what a writer may get wrong. */
class LibraryTests {
  private static final Set<String> SCENE =
      Set.of(
          "name",
          "age",
          "spot",
          "crowd",
          "detail",
          "weather",
          "time",
          "activity",
          "accessory",
          "echo",
          "phrase",
          "lost",
          "seen",
          "kept",
          "reply",
          "thing",
          "kind",
          "pick",
          "rejected",
          "thread");
  private static final Set<String> TOLD =
      Set.of(
          "u_name",
          "u_work",
          "u_from",
          "u_likes",
          "u_pet",
          "u_pet_name",
          "u_family",
          "u_studies",
          "u_plays");
  private static final Pattern BANNED =
      Pattern.compile(
          "(?i)\\b(language model|chatbot|as an"
              + " ai|sexy|naked|nude|fuck\\w*|shit|bitch|lorem|todo)\\b");
  // Whoever has a brother has him as a fact; a line that makes one up will contradict it.
  private static final Pattern KIN =
      Pattern.compile(
          "(?i)\\bmy (older |younger |little |big"
              + " )?(brother|sister|dog|cat|wife|husband|son|daughter"
              + "|kids|child|boyfriend|girlfriend|fiancé|ex)\\b");

  private final Library library = Stage.LIBRARY;

  @Test
  void everySlotIsKnown() {
    Set<String> known = new HashSet<>(SCENE);
    known.addAll(TOLD);
    known.addAll(factKeys());
    List<String> unknown = new ArrayList<>();
    each(
        (cell, t) -> {
          for (String slot : t.slots()) {
            if (!known.contains(slot)) {
              unknown.add(cell + ": {" + slot + "}");
            }
          }
        });
    assertThat(unknown).isEmpty();
  }

  @Test
  void bracketsAndBracesAreClosed() {
    each(
        (cell, t) -> {
          String s = t.text();
          assertThat(count(s, '[')).as(cell + ": " + s).isEqualTo(count(s, ']'));
          assertThat(count(s, '{')).as(cell + ": " + s).isEqualTo(count(s, '}'));
          assertThat(s).as(cell).doesNotContain("{{").doesNotMatch("^[gyr+-]+>.*");
        });
  }

  @Test
  void noLineStandsTwice() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    each(
        (cell, t) -> {
          if (LengthClass.words(t.text()) >= 6) {
            String first = seen.put(t.tags() + t.text(), cell);
            if (first != null) {
              twice.add(cell + " and " + first + ": " + t.text());
            }
          }
        });
    assertThat(twice).isEmpty();
  }

  @Test
  void nothingIsSaidThatMustNotBe() {
    List<String> bad = new ArrayList<>();
    each(
        (cell, t) -> {
          if (BANNED.matcher(t.text()).find() || KIN.matcher(t.text()).find()) {
            bad.add(cell + ": " + t.text());
          }
        });
    assertThat(bad).isEmpty();
  }

  @Test
  void onlyQuestionCellsAsk() {
    List<String> wrong = new ArrayList<>();
    each(
        (cell, t) -> {
          boolean question =
              cell.startsWith("ask.")
                  || cell.endsWith(".ask")
                  || cell.startsWith("recip.")
                  || cell.startsWith("follow.");
          boolean statement =
              cell.startsWith("react.")
                  || cell.startsWith("told.")
                  || cell.startsWith("aspect.")
                  || cell.startsWith("shape.")
                  || cell.startsWith("answered.")
                  || cell.startsWith("story.")
                  || cell.contains(".figure.")
                  || cell.endsWith(".share")
                  || cell.endsWith(".story")
                  || cell.endsWith(".opinion")
                  || cell.endsWith(".say");
          boolean asks = t.text().contains("?");
          if (question && !asks || statement && asks) {
            wrong.add(cell + ": " + t.text());
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void noCellIsThin() {
    List<String> thin = new ArrayList<>();
    for (Difficulty d : Difficulty.values()) {
      for (ScenarioType place : ScenarioType.values()) {
        String p = "place." + place.wire() + ".";
        need(thin, p + "greet", d, 2);
        need(thin, p + "share", d, d == Difficulty.RED ? 6 : 10);
        need(thin, p + "ask", d, d == Difficulty.RED ? 4 : 6);
        need(thin, p + "ultra", d, 4);
      }
      for (UserMove.Kind kind : UserMove.Kind.values()) {
        if (kind != UserMove.Kind.EXPLICIT && kind != UserMove.Kind.INVITATION) {
          need(thin, "react." + kind.wire(), d, d == Difficulty.RED ? 2 : 3);
        }
        if (kind != UserMove.Kind.GOODBYE
            && kind != UserMove.Kind.THANKS
            && kind != UserMove.Kind.EXPLICIT) {
          need(thin, "ultra." + kind.wire(), d, 2);
        }
      }
      for (String topic : library.names("topic", "words")) {
        for (String part : List.of("react", "opinion", "share", "ask")) {
          need(thin, "topic." + topic + "." + part, d, 2);
        }
        need(thin, "topic." + topic + ".ultra", d, 4);
      }
      for (String fact : library.names("answer", "patterns")) {
        need(thin, "answer." + fact + ".say", d, 1);
        need(thin, "answer." + fact + ".again", d, 1);
      }
      need(thin, "body.gentle", d, 20);
      for (Receptiveness r : Receptiveness.values()) {
        need(thin, "body." + r.wire(), d, 20);
      }
    }
    assertThat(thin).isEmpty();
  }

  @Test
  void everyPlaceHasStoriesThatAreLongAndEveryGoalHasStarters() {
    for (ScenarioType place : ScenarioType.values()) {
      assertThat(library.cell("place." + place.wire() + ".story")).hasSizeGreaterThanOrEqualTo(6);
      Map<String, Object> scene = Yaml.map(Yaml.map("places/" + place.wire() + ".yaml"), "cast");
      for (SkillGoal goal : SkillGoal.values()) {
        assertThat(Yaml.texts(Yaml.map(scene, "starters"), goal.wire()))
            .hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void thousandsOfDifferentSentencesCanBeSaid() {
    Set<Integer> distinct = new HashSet<>();
    Map<String, String> slots = new HashMap<>();
    factKeys().forEach(k -> slots.put(k, "<" + k + ">"));
    SCENE.forEach(k -> slots.put(k, "<" + k + ">"));
    TOLD.forEach(k -> slots.put(k, "<" + k + ">"));
    var random = new SplittableRandom(1);
    int[] templates = {0};
    each(
        (cell, t) -> {
          templates[0]++;
          if (cell.startsWith("body.") || cell.endsWith(".body")) {
            return;
          }
          for (int i = 0; i < 60; i++) {
            String text = t.render(slots, random);
            Sentences.of(text == null ? "" : text).forEach(s -> distinct.add(Sentences.hash(s)));
          }
        });
    // Every slot counts as one word here: the facts multiply this again.
    System.out.printf(
        "library: %d lines, %d distinct sentences before facts%n", templates[0], distinct.size());
    assertThat(distinct).hasSizeGreaterThan(2_500);
  }

  private void need(List<String> thin, String cell, Difficulty d, int variants) {
    int found = 0;
    for (Template t : library.cell(cell)) {
      if (t.suits(d, d == Difficulty.RED ? 45 : 65)) {
        int options = 1;
        var choice = Pattern.compile("\\[([^\\[\\]]*)\\]").matcher(t.text());
        while (choice.find()) {
          options *= choice.group(1).split("\\|", -1).length;
        }
        found += options;
      }
    }
    if (found < variants) {
      thin.add(cell + " for " + d + ": " + found + " of " + variants);
    }
  }

  private static Set<String> factKeys() {
    Set<String> keys = new HashSet<>(Set.of("prop"));
    collect(Yaml.map(Yaml.map("persona.yaml"), "facts"), keys);
    return keys;
  }

  private static void collect(Map<String, Object> pools, Set<String> keys) {
    for (String pool : pools.keySet()) {
      if (pools.get(pool) instanceof Map<?, ?>) {
        collect(Yaml.map(pools, pool), keys);
      } else {
        for (String row : Yaml.texts(pools, pool)) {
          for (String pair : row.split(" \\| ")) {
            assertThat(pair).as(pool).contains("=");
            keys.add(pair.substring(0, pair.indexOf('=')).strip());
          }
        }
      }
    }
  }

  private void each(java.util.function.BiConsumer<String, Template> check) {
    library.cells().forEach((cell, lines) -> lines.forEach(t -> check.accept(cell, t)));
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }
}
