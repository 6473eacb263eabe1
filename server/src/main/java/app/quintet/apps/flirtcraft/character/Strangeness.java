package app.quintet.apps.flirtcraft.character;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cues that a message is no English: other tongues, mashed keys, numbers, words without a link. */
final class Strangeness {
  private static final Pattern SPLIT = Pattern.compile("[^\\p{L}']+");
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final Pattern ROW =
      Pattern.compile(
          "asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|rtyu|tyui|zxcv|xcvb|cvbn|lkjh|kjhg|poiu|jkl|dsf|sdf|kjh|dfl|lkj");
  private static final Pattern CLUSTER = Pattern.compile("[bcdfghjklmnpqrstvwxz]{5,}");
  // Small words that carry every English sentence: without any of them four words are hardly one.
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "a", "an", "is", "are", "was", "were", "be", "been", "am", "i", "i'm", "i've",
          "i'd", "i'll", "you", "you're", "your", "my", "me", "we", "our", "us", "it", "it's",
          "its", "that", "that's", "this", "these", "those", "he", "she", "they", "them", "his",
          "her", "their", "and", "or", "but", "so", "if", "of", "to", "in", "on", "at", "for",
          "with", "from", "by", "about", "as", "not", "no", "do", "does", "did", "don't", "doesn't",
          "didn't", "can", "can't", "could", "would", "should", "will", "won't", "have", "has",
          "had", "what", "what's", "how", "how's", "why", "who", "where", "when", "which", "there",
          "there's", "here", "just", "like", "really", "very", "too", "all", "some", "any", "more",
          "one", "get", "got", "go", "know", "think", "want", "up", "out", "then", "than", "now",
          "yes", "yeah", "ok", "thanks", "thank", "sorry", "hi", "hey", "hello", "bye", "good",
          "nice", "lol", "haha", "oh", "wow", "let's", "please", "never", "always", "ever", "even",
          "only");

  private Strangeness() {}

  static void cues(String plain, int words, Map<String, Float> cues) {
    int counted = 0;
    int odd = 0;
    int english = 0;
    int tongues = 0;
    int doubled = 0;
    String last = "";
    for (String part : SPLIT.split(plain)) {
      if (part.isEmpty()) {
        continue;
      }
      counted++;
      english += ENGLISH.contains(part) ? 1 : 0;
      tongues += Language.smallWord(part) ? 1 : 0;
      odd += mashed(part) ? 1 : 0;
      doubled += part.equals(last) ? 1 : 0;
      last = part;
    }
    long marked = plain.codePoints().filter(c -> c > 127 && Character.isLetter(c)).count();
    put(cues, "letters beyond ascii", Math.min(1, marked / 2f));
    put(cues, "digits only", counted == 0 && words > 0 ? 1 : 0);
    put(cues, "no word", counted == 0 ? 1 : 0);
    if (counted > 0) {
      put(cues, "mashed", odd / (float) counted);
      put(cues, "any mashed", odd > 0 ? 1 : 0);
      put(cues, "small words of other tongues", tongues / (float) counted);
      put(cues, "other tongues, hardly english", tongues > 0 && english * 4 <= counted ? 1 : 0);
      put(cues, "english share", english / (float) counted);
      put(cues, "no small english word", english == 0 && counted >= 3 ? 1 : 0);
      put(cues, "words twice", doubled / (float) counted);
    }
  }

  private static boolean mashed(String word) {
    return word.length() > 24
        || word.length() >= 4 && word.chars().distinct().count() <= 2
        || word.length() >= 4 && !VOWEL.matcher(word).find() && word.chars().allMatch(c -> c < 128)
        || CLUSTER.matcher(word).find()
        || ROW.matcher(word).find();
  }

  private static void put(Map<String, Float> cues, String name, float value) {
    if (value > 0) {
      cues.put(name, value);
    }
  }
}
