package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The checker of the library's depth: what is found by whoever asks on. */
class DepthTests {
  private static final Set<String> DETAILS =
      Set.of("why", "how", "best", "worst", "like", "again", "who");
  private static final List<String> DEEP =
      List.of(
          "job", "from", "pet", "sibling", "hobby", "book", "music", "food", "trip", "film",
          "quirk", "dream", "sport", "weekend");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  // What anybody might say to anybody: nothing of the kind gets past here.
  private static final Pattern STOCK =
      Pattern.compile(
          "(?i)(that's so interesting|how interesting|i see what you mean|tell me more about"
              + " yourself|it is what it is|at the end of the day|time flies|love that for"
              + " you|living my best|good vibes|people person|love to laugh|everything happens for"
              + " a reason|you only live once|no worries at all|that's really cool|sounds like"
              + " fun|nice to hear from you)");
  // A life told outside the facts is a life that a fact will contradict.
  private static final Pattern OWN_LIFE =
      Pattern.compile(
          "(?i)\\b(i'm from|i come from|i grew up in|i live in|my name is|my name's|i work"
              + " (as|at|for)|i('ve got| have) an? (\\w+"
              + " )?(dog|cat|brother|sister|son|daughter|husband|wife|twin)|i'm (a|an)"
              + " (nurse|teacher|vet|doctor|engineer|chef|student|lawyer)|i'm married)\\b(?! \\{)");

  private final Library library = Stage.LIBRARY;

  @Test
  void everyDetailBelongsToAFactThatCanBeDrawnAndReadsAsAClause() {
    Map<String, Set<String>> drawn = drawn();
    List<String> wrong = new ArrayList<>();
    Details.all()
        .forEach(
            (fact, details) -> {
              int at = fact.indexOf(':');
              if (!drawn
                  .getOrDefault(fact.substring(0, at), Set.of())
                  .contains(fact.substring(at + 1))) {
                wrong.add("nobody has " + fact);
              }
              details.forEach(
                  (name, text) -> {
                    boolean clause =
                        !text.endsWith(".") && !text.contains("?") && !text.contains("{");
                    if (!DETAILS.contains(name) || !clause || text.isBlank()) {
                      wrong.add(fact + " " + name + "=" + text);
                    }
                  });
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyFactAndEveryActivityCanBeAskedAboutTwiceMore() {
    List<String> shallow = new ArrayList<>();
    drawn()
        .forEach(
            (key, values) -> {
              for (String value : values) {
                boolean deep = DEEP.contains(key) || key.equals("activity");
                int found = Details.all().getOrDefault(key + ":" + value, Map.of()).size();
                if (deep && found < 2) {
                  shallow.add(key + ": " + value + " has " + found);
                }
              }
            });
    assertThat(shallow).isEmpty();
  }

  @Test
  void everythingThatCanBeSeenInAPlaceCanBeAskedAbout() {
    List<String> missing = new ArrayList<>();
    for (ScenarioType place : ScenarioType.values()) {
      String root = "place." + place.wire() + ".figure";
      List<String> names = library.names(root, "words");
      assertThat(names).as(place.wire()).hasSizeGreaterThanOrEqualTo(6);
      for (String name : names) {
        for (String part : List.of("who", "did", "why", "more")) {
          if (library.cell(root + "." + name + "." + part).isEmpty()) {
            missing.add(root + "." + name + "." + part);
          }
        }
      }
      var turn =
          new CharacterTurn(
              Stage.scene(place, Difficulty.GREEN, 1),
              List.of(),
              List.of("hi"),
              EngagementState.fresh(Difficulty.GREEN),
              false,
              Set.of(),
              1);
      Map<String, Object> cast = Yaml.map(Yaml.map("places/" + place.wire() + ".yaml"), "cast");
      for (String detail : Yaml.texts(cast, "details")) {
        if (Named.figure(detail.toLowerCase(Locale.ROOT), turn, library).isEmpty()) {
          missing.add(place.wire() + ": " + detail);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyQuestionHasAShortAnswerAndEveryOpinionAReason() {
    List<String> thin = new ArrayList<>();
    for (String key : library.names("answer", "patterns")) {
      boolean opinion = !FactQuestions.isFact(key);
      for (Difficulty d : Difficulty.values()) {
        need(thin, "answer." + key + ".short", d);
        if (opinion) {
          need(thin, "answer." + key + ".why", d);
        }
      }
    }
    for (Difficulty d : Difficulty.values()) {
      for (String shape :
          List.of(
              "guess",
              "do",
              "like",
              "have",
              "are",
              "can",
              "would",
              "did",
              "may",
              "is",
              "know",
              "own",
              "want",
              "think",
              "favourite",
              "why",
              "how",
              "when",
              "where",
              "who",
              "what",
              "number",
              "any")) {
        need(thin, "shape." + shape + ".say", d);
        need(thin, "shape." + shape + ".short", d);
      }
      for (Aspect aspect : Aspect.values()) {
        need(thin, "aspect." + aspect.wire() + ".say", d);
      }
      for (String cell : List.of("affirmed", "denied", "unsure", "echoed", "told")) {
        need(thin, "answered." + cell, d);
      }
    }
    assertThat(thin).isEmpty();
  }

  @Test
  void noLineCouldBeSaidToAnyoneAnywhere() {
    List<String> stock = new ArrayList<>();
    library
        .cells()
        .forEach(
            (cell, lines) ->
                lines.forEach(
                    t -> {
                      if (STOCK.matcher(t.text()).find()) {
                        stock.add(cell + ": " + t.text());
                      }
                    }));
    assertThat(stock).isEmpty();
  }

  @Test
  void whatIsSaidOfAPlaceNamesSomethingOfIt() {
    Map<String, Set<String>> places = new HashMap<>();
    library
        .cells()
        .forEach(
            (cell, lines) -> {
              if (cell.startsWith("place.")) {
                String place = cell.split("\\.")[1];
                lines.forEach(
                    t ->
                        words(t.text())
                            .forEach(
                                w -> places.computeIfAbsent(w, x -> new HashSet<>()).add(place)));
              }
            });
    List<String> vague = new ArrayList<>();
    library
        .cells()
        .forEach(
            (cell, lines) -> {
              boolean told = cell.matches("place\\.\\w+\\.(share|story)");
              for (Template t : told ? lines : List.<Template>of()) {
                long rare =
                    words(t.text()).stream()
                        .filter(w -> places.getOrDefault(w, Set.of()).size() <= 2)
                        .count();
                if (t.slots().isEmpty() && rare < 1) {
                  vague.add(cell + ": " + t.text());
                }
              }
            });
    assertThat(vague).isEmpty();
  }

  @Test
  void noLineTellsOfALifeThatAFactCouldContradict() {
    List<String> invented = new ArrayList<>();
    library
        .cells()
        .forEach(
            (cell, lines) ->
                lines.forEach(
                    t -> {
                      if (!t.cell().startsWith("follow.") && OWN_LIFE.matcher(t.text()).find()) {
                        invented.add(cell + ": " + t.text());
                      }
                    }));
    assertThat(invented).isEmpty();
  }

  private void need(List<String> thin, String cell, Difficulty d) {
    if (library.cell(cell).stream().noneMatch(t -> t.suits(d, d == Difficulty.RED ? 45 : 65))) {
      thin.add(cell + " for " + d);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Arrays.stream(WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(w -> w.length() >= 4)
        .forEach(words::add);
    return words;
  }

  /** Every value of every fact, and every activity, by key. */
  private static Map<String, Set<String>> drawn() {
    Map<String, Set<String>> drawn = new HashMap<>();
    collect(Yaml.map(Yaml.map("persona.yaml"), "facts"), drawn);
    for (ScenarioType place : ScenarioType.values()) {
      Map<String, Object> cast = Yaml.map(Yaml.map("places/" + place.wire() + ".yaml"), "cast");
      for (String row : Yaml.texts(cast, "activities")) {
        drawn.computeIfAbsent("activity", k -> new TreeSet<>()).add(row.split(" \\| ")[0]);
      }
    }
    return drawn;
  }

  private static void collect(Map<String, Object> pools, Map<String, Set<String>> drawn) {
    for (String pool : pools.keySet()) {
      if (pools.get(pool) instanceof Map<?, ?>) {
        collect(Yaml.map(pools, pool), drawn);
        continue;
      }
      for (String row : Yaml.texts(pools, pool)) {
        for (String pair : row.split(" \\| ")) {
          int at = pair.indexOf('=');
          drawn
              .computeIfAbsent(pair.substring(0, at).strip(), k -> new TreeSet<>())
              .add(pair.substring(at + 1).strip());
        }
      }
    }
  }
}
