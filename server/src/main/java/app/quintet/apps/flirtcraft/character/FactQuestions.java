package app.quintet.apps.flirtcraft.character;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the character's facts a message asks for. */
final class FactQuestions {
  private static final double LIKE_ENOUGH = 0.66;
  private static final int MOST = 2;
  private static final Set<String> FACTS =
      Set.copyOf(Yaml.map(Yaml.map("answers.yaml"), "answer").keySet());
  // Without a question's form only these ask; "big cities scare me" tells.
  private static final Pattern WANTS =
      Pattern.compile(
          "\\b(forgot|forget|forgotten|remind|tell|know|wonder|wondering|curious|ask|asked|hear|catch|english|understand|follow|answer|already|dodging|show|let"
              + " me|want to|wanna|need)\\b|^(u|you|ur|your|wyd|sup|whatcha|any|reading|fun"
              + " fact|surprise)\\b|you (said|told|asked)");

  private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
  private final Prototypes prototypes;

  FactQuestions(Library library, Embeddings embeddings) {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    for (String key : library.names("answer", "patterns")) {
      List<Pattern> compiled = new ArrayList<>();
      List<String> sources = library.data("answer." + key + ".patterns");
      sources.forEach(source -> compiled.add(Pattern.compile(source)));
      patterns.put(key, compiled);
      List<String> like = library.data("answer." + key + ".like");
      if (!like.isEmpty()) {
        examples.put(key, like);
      }
    }
    prototypes = new Prototypes(embeddings, examples);
  }

  /** Whether a key is a fact of the character's, and not an opinion anybody may be asked for. */
  static boolean isFact(String key) {
    return FACTS.contains(key);
  }

  void warmUp() {
    prototypes.warmUp();
  }

  /** The keys asked for, at most two, in the message's order. */
  List<String> in(String lower) {
    if (!MoveSense.isQuestion(lower) && !WANTS.matcher(lower).find()) {
      return List.of();
    }
    record At(String key, int start, int end) {}
    List<At> found = new ArrayList<>();
    patterns.forEach(
        (key, list) -> {
          for (Pattern pattern : list) {
            var matcher = pattern.matcher(lower);
            if (matcher.find()) {
              found.add(new At(key, matcher.start(), matcher.end()));
              return;
            }
          }
        });
    // Of two readings that begin together the longer one has understood more.
    found.sort(
        Comparator.comparingInt(At::start)
            .thenComparing(Comparator.comparingInt(At::end).reversed()));
    List<String> keys = new ArrayList<>();
    int before = -1;
    for (At at : found) {
      // What begins at the same word is the same question, read twice.
      if (at.start > before && keys.size() < MOST) {
        keys.add(at.key);
      }
      before = Math.max(before, at.start);
    }
    boolean question = MoveSense.isQuestion(lower) && lower.contains("you");
    if (keys.isEmpty() && question) {
      var best = prototypes.nearest(lastQuestion(lower)).getFirst();
      if (best.score() >= LIKE_ENOUGH) {
        keys.add(best.name());
      }
    }
    return keys;
  }

  private static String lastQuestion(String lower) {
    List<String> sentences = Sentences.of(lower);
    for (String sentence : sentences.reversed()) {
      if (MoveSense.isQuestion(sentence)) {
        return sentence;
      }
    }
    return lower;
  }
}
