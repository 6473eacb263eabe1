package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
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
  private static final double TAG = 0.18;
  private static final double NAMED = 0.25;
  private static final double WORDS = 0.4;
  private static final double SCALE = 1.4;
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
  private final Learnt learnt;

  FeelingSense(@Qualifier(OwnVectors.NAME) Embeddings embeddings) {
    Yaml file = Yaml.file("feelings.yaml");
    Map<String, List<String>> examples = new LinkedHashMap<>();
    for (String tag : file.values().keySet()) {
      Yaml one = file.map(tag);
      double value = Double.parseDouble(one.text("sentiment"));
      sentiment.put(tag, value);
      one.texts("words").forEach(word -> lexicon.put(word, new Word(value, tag)));
      examples.put(tag, new ArrayList<>(one.texts("said")));
    }
    Examples.addTo(examples, Examples.Example::feeling);
    this.learnt = new Learnt(embeddings, examples);
  }

  void prepare() {
    learnt.space();
  }

  /** The side a single word of feeling is on; empty for any other word. */
  Optional<Tone> named(String word) {
    return Optional.ofNullable(lexicon.get(word)).map(known -> Tone.of(known.sentiment));
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
    double all = weight == 0 ? fromLikeness : WORDS * (fromWords[0] / weight) + fromLikeness;
    // Where nothing speaks louder than an even voice, nothing is named.
    double even = tags.getOrDefault("neutral", 0.0);
    List<String> strongest =
        tags.entrySet().stream()
            .filter(tag -> !tag.getKey().equals("neutral") && tag.getValue() >= Math.max(TAG, even))
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_TAGS)
            .map(Map.Entry::getKey)
            .toList();
    return new Feeling(
        Math.max(-1, Math.min(1, SCALE * (even(fromWords) ? all / 2 : all))), strongest);
  }

  /** Only words such as okay: whoever says so means neither much good nor much bad. */
  private static boolean even(double[] fromWords) {
    return fromWords[1] > 0 && fromWords[0] == 0;
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
        tags.merge(word.tag, NAMED, Double::sum);
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

  /** The sentiment that the likeness to labelled sentences speaks for; adds to the tags. */
  private double byLikeness(String plain, Map<String, Double> tags) {
    try {
      double sum = 0;
      for (var like : learnt.likeness(plain).entrySet()) {
        sum += like.getValue() * sentiment.getOrDefault(like.getKey(), 0.0);
        tags.merge(like.getKey(), like.getValue(), Double::sum);
      }
      return sum;
    } catch (RuntimeException failed) {
      log.warn("feeling by words alone: {}", failed.getClass().getSimpleName());
      return 0;
    }
  }
}
