package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be counted in a message and in its relation to what the character said before: the
 * features of {@link MoveModel} besides the sentence vector, by name.
 */
final class MoveCues {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}']+|\\d+|[?!]+|[^\\p{L}\\d\\s\\p{Punct}]");
  private static final Pattern OPEN_HEAD =
      head("what|how|why|which|who|where|what's|how's|who's|where's|explain|describe");
  private static final Pattern CLOSED_HEAD =
      head(
          "do|does|did|is|are|was|were|can|could|would|will|have|has|should|may|am|isn't|aren't"
              + "|don't|doesn't|mind|any|got|ever|you ever");
  private static final Pattern OWN_WORD =
      Pattern.compile("\\b(i|i'm|i've|i'd|i'll|my|me|mine|we|our)\\b");
  private static final Pattern YOUR_WORD =
      Pattern.compile("\\b(you|you're|your|yours|you've|you'll|you'd|yourself)\\b");
  private static final Pattern OWN_HEAD = head("i|i'm|i've|i'd|my|we|me");
  private static final Pattern YOUR_HEAD = head("you|you're|your|you've");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(here|this|that|these|those|there's|the|they|it's|everyone|everybody|nobody)\\b");
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(was|were|had|did|went|came|got|\\p{L}{3,}ed|once|when|then|yesterday|last)\\b");
  private static final Pattern LAUGH =
      Pattern.compile("\\b(lol|haha\\w*|hehe\\w*|lmao|rofl|jk|kidding)\\b|[😂🤣😜😏😅😝]");
  private static final Pattern HARD =
      Pattern.compile(
          "\\b(fail\\w*|lost|losing|sick|tired|sad|miss|died|dead|broke|broken|nervous|scared|afraid|terrified|lonely|alone"
              + "|cry\\w*|cried|stressed|overwhelmed|worr\\w+|hate|hurt\\w*|sorry|grumpy|shout\\w*|fight\\w*|never|can't"
              + "|couldn't|didn't|won't|stupid|awful|terrible|bad|worst|rough|long|hard|sleep|awake|hospital|vet|exam|cancel\\w*"
              + "|quit|fired|shift|exhaust\\w*)\\b");
  private static final Pattern GLAD =
      Pattern.compile(
          "\\b(finally|passed|got the|won|sold|accepted|first|finished|happy|excited|yes)\\b|!");
  private static final Pattern ABOUT_OWN = Pattern.compile("\\b(i|i'm|i've|my|we|me)\\b");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}']+");
  private static final Set<String> SMALL =
      Set.of(
          "about",
          "would",
          "could",
          "there",
          "their",
          "where",
          "which",
          "really",
          "think",
          "thing",
          "things",
          "something",
          "right",
          "here",
          "people",
          "maybe",
          "because",
          "always",
          "never",
          "still",
          "what",
          "that",
          "this",
          "with",
          "have",
          "your",
          "like",
          "just",
          "from",
          "they",
          "when",
          "been",
          "were",
          "what's",
          "it's",
          "i'm",
          "don't",
          "more",
          "than",
          "them",
          "then",
          "very",
          "good",
          "much",
          "into",
          "some",
          "does",
          "you're",
          "that's",
          "will",
          "only",
          "even");

  private final Map<Kind, List<Pattern>> rules = new LinkedHashMap<>();

  MoveCues(Library library) {
    for (String name : library.names("move", "patterns")) {
      List<Pattern> compiled = new ArrayList<>();
      library.data("move." + name + ".patterns").forEach(p -> compiled.add(Pattern.compile(p)));
      rules.put(Kind.valueOf(name.toUpperCase(Locale.ROOT)), compiled);
    }
  }

  /** The kinds whose patterns of {@code moves.yaml} the text matches, in the file's order. */
  List<Kind> hits(String plain) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getValue().stream().anyMatch(p -> p.matcher(plain).find()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Pattern head(String words) {
    return Pattern.compile(
        "^(?:(?:so|and|but|oh|haha|lol|ok|okay|wait|hey|hi|um|uh|well|yeah|anyway|random|question|serious|honestly|wow|nice|cool)[,"
            + " ]+)*(?:"
            + words
            + ")\\b");
  }

  /**
   * The cues that are present, each with its strength (mostly 1).
   *
   * @param plain the message in {@link PhoneSpelling}
   * @param said the character's last message, plain, or empty
   * @param line the message's vector
   * @param before the vector of {@code said}; any when it is empty
   */
  Map<String, Float> of(String plain, String said, float[] line, float[] before) {
    Map<String, Float> cues = new LinkedHashMap<>();
    cues.put("one", 1f);
    int words = LengthClass.words(plain);
    boolean mark = plain.contains("?");
    boolean open = OPEN_HEAD.matcher(plain).find();
    boolean closed = CLOSED_HEAD.matcher(plain).find();
    flag(cues, "mark", mark);
    flag(cues, "open head", open);
    flag(cues, "closed head", closed);
    flag(cues, "mark no head", mark && !open && !closed);
    boolean question = mark || open || closed;
    int own = count(OWN_WORD, plain);
    int yours = count(YOUR_WORD, plain);
    flag(cues, "own head", OWN_HEAD.matcher(plain).find());
    flag(cues, "your head", YOUR_HEAD.matcher(plain).find());
    flag(cues, "own", own > 0);
    flag(cues, "yours", yours > 0);
    flag(cues, "own only", own > 0 && yours == 0);
    flag(cues, "yours only", yours > 0 && own == 0);
    flag(cues, "neither", own == 0 && yours == 0);
    flag(cues, "question about you", question && yours > 0);
    flag(cues, "open about you", open && yours > 0);
    flag(cues, "closed about you", closed && yours > 0);
    flag(cues, "question not about you", question && yours == 0);
    flag(cues, "place", PLACE.matcher(plain).find());
    flag(cues, "telling of the place", own == 0 && yours == 0 && !question && words >= 4);
    flag(cues, "laugh", LAUGH.matcher(plain).find());
    flag(cues, "words " + band(words), true);
    cues.put("length", (float) Math.log1p(words) / 2);
    int past = count(PAST, plain);
    flag(cues, "past", past >= 2);
    flag(cues, "long past", past >= 3 && words >= 22);
    double tone = Tone.of(plain);
    flag(cues, "kind tone", tone > 0);
    flag(cues, "harsh tone", tone < 0);
    flag(cues, "harsh to you", tone < 0 && yours > 0);
    flag(cues, "kind to you", tone > 0 && yours > 0);
    hits(plain).forEach(kind -> cues.put("rule " + kind.wire(), 1f));
    Strangeness.cues(plain, words, cues);
    relation(cues, plain, said, words, question, own, line, before);
    ngrams(plain, cues);
    return cues;
  }

  private static void relation(
      Map<String, Float> cues,
      String plain,
      String said,
      int words,
      boolean question,
      int own,
      float[] line,
      float[] before) {
    if (said.isEmpty()) {
      flag(cues, "opens", true);
      flag(cues, "opens short", words <= 3);
      return;
    }
    boolean asked = said.contains("?");
    float near = Embeddings.cosine(line, before);
    float close = Math.max(0, (near - 0.5f) * 4);
    cues.put("near", close);
    cues.put(question ? "question near" : "no question near", close);
    int shared = shared(plain, said);
    flag(cues, "shares a word", shared > 0);
    flag(cues, "question shares a word", question && shared > 0);
    flag(cues, "no question shares a word", !question && shared > 0);
    flag(cues, "after a question", asked);
    flag(cues, "short answer", asked && words <= 3);
    flag(cues, "answer of oneself", asked && !question && own > 0);
    flag(cues, "answer", asked && !question && words > 3);
    flag(cues, "short after a statement", !asked && words <= 3);
    flag(cues, "short question after a statement", !asked && question && words <= 4);
    boolean life = ABOUT_OWN.matcher(said).find() && !asked;
    flag(cues, "question to a life", life && question);
    flag(cues, "after a hard thing", life && HARD.matcher(said).find() && !question);
    flag(
        cues,
        "after a hard thing told plainly",
        life && HARD.matcher(said).find() && !question && own == 0);
    flag(cues, "after a glad thing", life && GLAD.matcher(said).find() && !question);
    flag(cues, "after an opinion", !life && !asked && !question);
  }

  private static int shared(String plain, String said) {
    Set<String> before = new HashSet<>(List.of(LETTERS.split(said)));
    int shared = 0;
    for (String word : LETTERS.split(plain)) {
      if (word.length() >= 4 && !SMALL.contains(word) && before.contains(word)) {
        shared++;
      }
    }
    return shared;
  }

  private static void ngrams(String plain, Map<String, Float> cues) {
    String last = "^";
    Matcher tokens = TOKEN.matcher(plain);
    while (tokens.find()) {
      String token = tokens.group();
      token = Character.isDigit(token.charAt(0)) ? "0" : token;
      cues.put("w " + token, 1f);
      cues.put("b " + last + " " + token, 1f);
      last = token;
    }
    cues.put("b " + last + " $", 1f);
  }

  private static String band(int words) {
    return words <= 3
        ? String.valueOf(words)
        : words <= 6
            ? "4-6"
            : words <= 10 ? "7-10" : words <= 18 ? "11-18" : words <= 30 ? "19-30" : "31+";
  }

  private static int count(Pattern pattern, String text) {
    int n = 0;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      n++;
    }
    return n;
  }

  private static void flag(Map<String, Float> cues, String name, boolean present) {
    if (present) {
      cues.put(name, 1f);
    }
  }
}
