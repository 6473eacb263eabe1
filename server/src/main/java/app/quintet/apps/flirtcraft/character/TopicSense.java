package app.quintet.apps.flirtcraft.character;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a message is about: first by its words, then by its meaning. */
final class TopicSense {
  // Below this likeness the message is about none of the library's topics; found by looking at the
  // scores of a hundred lines of small talk.
  private static final double LIKE_ENOUGH = 0.5;
  private static final int MOST = 2;

  private final Map<String, Pattern> words = new LinkedHashMap<>();
  private final Prototypes prototypes;

  TopicSense(Library library, Embeddings embeddings) {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    for (String topic : library.names("topic", "words")) {
      String any =
          String.join("|", library.data("topic." + topic + ".words"))
              .replace(", ", "|")
              .replace(" |", "|");
      words.put(topic, Pattern.compile("\\b(?:" + any + ")\\b"));
      examples.put(topic, library.data("topic." + topic + ".like"));
    }
    prototypes = new Prototypes(embeddings, examples);
  }

  void warmUp() {
    prototypes.warmUp();
  }

  /** At most two topics, strongest first. */
  List<String> in(String lower) {
    List<String> found = new ArrayList<>();
    Map<String, Integer> hits = new LinkedHashMap<>();
    words.forEach(
        (topic, pattern) -> {
          int n = (int) pattern.matcher(lower).results().count();
          if (n > 0) {
            hits.put(topic, n);
          }
        });
    hits.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(MOST)
        .forEach(e -> found.add(e.getKey()));
    if (found.isEmpty() && LengthClass.words(lower) >= 4) {
      var best = prototypes.nearest(lower).getFirst();
      if (best.score() >= LIKE_ENOUGH) {
        found.add(best.name());
      }
    }
    return found;
  }
}
