package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a text sounds like: words of feeling with their negations, and likeness to labelled
 * sentences. Without the sentence model the words alone decide.
 */
@Component
class FeelingSense {
  private static final Logger log = LoggerFactory.getLogger(FeelingSense.class);
  private static final int READ = 400;
  private static final int MOST_TAGS = 3;
  private static final double TAG = 0.42;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "never",
          "don't",
          "didn't",
          "isn't",
          "wasn't",
          "can't",
          "without",
          "hardly",
          "doesn't",
          "won't",
          "couldn't",
          "aren't",
          "barely",
          "nothing");

  /** A word of feeling: its sentiment and its tag. */
  private record Word(double sentiment, String tag) {}

  private final Map<String, Word> lexicon = new LinkedHashMap<>();
  private final Map<String, Double> sentiment = new LinkedHashMap<>();
  private final Nearest nearest;

  FeelingSense(Embeddings embeddings) {
    Yaml file = Yaml.file("feelings.yaml");
    Map<String, List<String>> examples = new LinkedHashMap<>();
    for (String tag : file.values().keySet()) {
      Yaml one = file.map(tag);
      double value = Double.parseDouble(one.text("sentiment"));
      sentiment.put(tag, value);
      one.texts("words").forEach(word -> lexicon.put(word, new Word(value, tag)));
      examples.put(tag, one.texts("said"));
    }
    this.nearest = new Nearest(embeddings, examples);
  }

  void prepare() {
    nearest.space();
  }

  /** Never throws; at most 15 ms. */
  Feeling of(String text) {
    String plain = Rules.plain(text.substring(0, Math.min(READ, text.length())));
    List<String> words = Words.of(plain);
    if (words.isEmpty()) {
      return new Feeling(0, List.of());
    }
    Map<String, Double> tags = new LinkedHashMap<>();
    double[] fromWords = byWords(words, tags);
    double fromLikeness = byLikeness(plain, tags);
    double weight = fromWords[1];
    double all =
        weight == 0 ? fromLikeness * 0.85 : 0.6 * (fromWords[0] / weight) + 0.4 * fromLikeness;
    List<String> strongest =
        tags.entrySet().stream()
            .filter(tag -> !tag.getKey().equals("neutral") && tag.getValue() >= TAG)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_TAGS)
            .map(Map.Entry::getKey)
            .toList();
    return new Feeling(Math.max(-1, Math.min(1, all)), strongest);
  }

  /** Sum and number of the words' sentiments. */
  private double[] byWords(List<String> words, Map<String, Double> tags) {
    double sum = 0;
    double count = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = lexicon.get(words.get(i));
      if (word == null && i + 1 < words.size()) {
        word = lexicon.get(words.get(i) + " " + words.get(i + 1));
      }
      if (word == null) {
        continue;
      }
      if (negated(words, i)) {
        // "Not happy" is worse than nothing; "not sad" is not yet joy.
        sum += word.sentiment > 0 ? -0.55 : 0.25;
      } else {
        sum += word.sentiment;
        tags.merge(word.tag, 0.6, Double::sum);
      }
      count++;
    }
    return new double[] {sum, count};
  }

  private static boolean negated(List<String> words, int at) {
    for (String before : words.subList(Math.max(0, at - 3), at)) {
      if (NEGATIONS.contains(before)) {
        return true;
      }
    }
    return false;
  }

  private double byLikeness(String plain, Map<String, Double> tags) {
    try {
      double sum = 0;
      double weights = 0.02;
      List<Map.Entry<String, Double>> like = new ArrayList<>(nearest.likeness(plain).entrySet());
      like.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
      for (var group : like.subList(0, Math.min(4, like.size()))) {
        double weight = Math.pow(Math.max(0, group.getValue()), 3);
        sum += weight * sentiment.getOrDefault(group.getKey(), 0.0);
        weights += weight;
        tags.merge(group.getKey(), Math.max(0, group.getValue()), Double::sum);
      }
      return sum / weights;
    } catch (RuntimeException failed) {
      log.warn("feeling by words alone: {}", failed.getClass().getSimpleName());
      return 0;
    }
  }
}
