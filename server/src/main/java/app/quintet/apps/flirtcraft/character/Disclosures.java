package app.quintet.apps.flirtcraft.character;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person tells of themselves, as far as it can be named. */
final class Disclosures {
  private static final String WORDS = "((?:[\\p{L}'-]+\\s?){1,3})";
  private static final Map<String, Pattern> TOLD = new LinkedHashMap<>();
  private static final Set<String> NO_ANSWER =
      Set.of(
          "sunny",
          "rainy",
          "cold",
          "warm",
          "windy",
          "lunch",
          "no",
          "nope",
          "nah",
          "idk",
          "nothing",
          "yes",
          "yeah",
          "yep",
          "ok",
          "okay",
          "maybe",
          "sure",
          "why",
          "lol",
          "haha",
          "what",
          "who",
          "you",
          "none",
          "nm",
          "cool",
          "nice",
          "k",
          "meh",
          "fine",
          "same",
          "whatever",
          "hm",
          "hmm",
          "oh");
  private static final Set<String> NOT_A_NAME =
      Set.of(
          "just",
          "not",
          "so",
          "really",
          "here",
          "fine",
          "good",
          "sorry",
          "sure",
          "from",
          "a",
          "an",
          "the",
          "glad",
          "happy",
          "new",
          "into",
          "in",
          "at",
          "on",
          "looking",
          "trying",
          "going",
          "kind",
          "kinda",
          "actually",
          "also",
          "still",
          "more",
          "usually",
          "very",
          "pretty",
          "too",
          "about",
          "bored",
          "tired",
          "hungry",
          "okay",
          "ok",
          "well",
          "all",
          "only",
          "always",
          "never",
          "done",
          "off",
          "working",
          "waiting",
          "reading",
          "studying");

  static {
    put("name", "\\b(?:my name is|my name's|call me|name's)\\s+([\\p{L}'-]{2,20})");
    put(
        "name",
        "\\b(?:i'm|i am|im)\\s+(?-i:(?!I\\b)(\\p{Lu}\\p{Ll}{1,14}))(?=[.,!?]|$| by the way| btw|"
            + " and you| nice)");
    put(
        "work",
        "\\b(?:i work as|i'm working as|my job is|i am working as)\\s+(?:an?\\s+|the\\s+)?"
            + WORDS);
    put(
        "work",
        "\\bi(?:'m|"
            + " am)\\s+an?\\s+((?:[\\p{L}-]+\\s){0,2}(?:[\\p{L}-]+(?:er|or|ist|ian|ant)|[\\p{L}-]*(?:nurse|cook|chef|vet|pilot|coach|attorney|student)))\\b");
    put("studies", "\\bi(?:'m| am)?\\s+study(?:ing)?\\s+(?!for|here|in|at|at)" + WORDS);
    put(
        "from",
        "\\bi(?:'m|"
            + " am)?\\s+(?:originally\\s+)?(?:come\\s+)?from\\s+((?:\\p{Lu}[\\p{L}'-]+\\s?){1,3})");
    put("from", "\\bmoved here from\\s+((?:[\\p{L}'-]+\\s?){1,2})");
    put(
        "likes",
        "\\bi(?:'m)?\\s+(?:really\\s+|also\\s+|just\\s+)?(?:love|like|enjoy|into|really into)\\s+"
            + WORDS);
    put(
        "pet",
        "\\b(?:i have|i've"
            + " got|my)\\s+(?:an?\\s+|two\\s+|old\\s+)?(dog|dogs|cat|cats|puppy|kitten|rabbit|parrot|hamster)\\b");
    put(
        "pet_name",
        "\\b(?:(?:his|her|its|their|cat's|dog's|rabbit's) name(?:"
            + " is|'s)?|(?:dog|cat|puppy|kitten|rabbit|hamster|parrot) (?:is"
            + " )?(?:called|named)|(?:he|she|it)'?s (?:called|named))\\s+(\\p{L}{2,15})");
    put(
        "family",
        "\\bmy"
            + " (dad|father|mum|mom|mother|sister|brother|grandma|grandmother|grandpa|grandfather|aunt|uncle|son|daughter|cousin|best"
            + " friend|flatmate|roommate|boss)\\b");
    put("likes", "\\bmy (?:all-time )?(?:fav|favou?rite)(?: \\w+)? (?:is|are) " + WORDS);
    put("plays", "\\bi\\s+(?:used to\\s+)?play\\s+(?:the\\s+)?" + WORDS);
  }

  private static final String NATIONALITY =
      ".*(ian|ish|ese)|german|american|mexican|korean|french|dutch|greek|swiss|thai|african|european"
          + "|christian|muslim|jewish|single";

  private Disclosures() {}

  private static void put(String key, String pattern) {
    int nth = TOLD.size();
    TOLD.put(key + "#" + nth, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  /**
   * The facts told, by key; values are the person's own words, at most 30 characters.
   *
   * @param awaiting the key that was asked for: then a short plain answer is its value
   */
  static Map<String, String> in(String text, String awaiting) {
    String plain = text.replace('’', '\'');
    Map<String, String> found = new LinkedHashMap<>();
    TOLD.forEach(
        (key, pattern) -> {
          Matcher matcher = pattern.matcher(plain);
          if (matcher.find()) {
            String value = Echo.phrase(matcher.group(1));
            keep(found, key.substring(0, key.indexOf('#')), value);
          }
        });
    answered(plain, awaiting, found);
    return found;
  }

  private static void keep(Map<String, String> found, String key, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    boolean noName =
        key.endsWith("name") && (NOT_A_NAME.contains(lower) || lower.matches(NATIONALITY));
    if (!value.isEmpty() && value.length() <= 30 && !noName) {
      String said = key.endsWith("name") ? capital(value) : lowerUnlessName(key, value);
      found.putIfAbsent(key, said);
    }
  }

  private static void answered(String plain, String awaiting, Map<String, String> found) {
    if (awaiting.isEmpty() || found.containsKey(awaiting) || plain.contains("?")) {
      return;
    }
    String bare =
        plain
            .strip()
            .replaceAll("(?i)^(i'm|i am|it's|its|i|oh|well|um|uh|haha)\\b[,\\s]*(an?\\s+)?", "")
            .replaceAll("[.!,].*$", "");
    String first = bare.split("\\s+")[0].toLowerCase(Locale.ROOT);
    boolean known = Set.of("name", "from", "work", "likes").contains(awaiting);
    if (known
        && LengthClass.words(bare) <= 2
        && !NO_ANSWER.contains(first)
        && !NOT_A_NAME.contains(first)) {
      keep(found, awaiting, Echo.phrase(bare));
    }
  }

  private static String lowerUnlessName(String key, String value) {
    return key.equals("from") ? capital(value) : value.toLowerCase(Locale.ROOT);
  }

  private static String capital(String value) {
    return value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
  }
}
