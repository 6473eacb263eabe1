package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** What a thumb on a phone does to a sentence: fillers, emoji, now and then a slip. */
final class Polish {
  /** Share of messages with a slip; the specification asks for 1–2 %. */
  static final double TYPO_SHARE = 0.017;

  private static final List<String> FILLERS =
      List.of("um, ", "like, ", "honestly ", "okay so ", "haha ", "idk, ", "hm, ", "I mean, ");
  private static final Pattern INTERJECTION =
      Pattern.compile(
          "^(Oh|Ooh|Ha|Hah|Haha|Ok|Okay|Hey|Hm|Aw|Ugh|Um|Well|Wow|Stop|Whoa|Hi|Hello|Yes|No|Right|See|Hang|Thank|Thanks|Wait|Fine|Mm|Sorry|All"
              + " right|You know|Excuse|Honestly|I mean|Quick)\\b");
  private static final List<String> YOUNG = List.of(" 😂", " 😅", " 😭", " 🙈");
  private static final List<String> GROWN = List.of(" 😄", " 😅", " 😂");
  private static final List<String> OLDER = List.of(" 😊", " 😄");
  private static final List<String> MILD_YOUNG = List.of(" 🙃", " 👀", " ✨", " 🙂");
  private static final List<String> MILD = List.of(" 🙂", " 😊");
  private static final Pattern FUNNY =
      Pattern.compile("(?i)\\b(ha|haha+|hah|lol|lmao|laugh\\w*|joke|funny|kidding)\\b|😂|🤣|😄|😅");
  private static final Pattern SERIOUS =
      Pattern.compile(
          "(?i)\\b(sorry|died|dead|death|hospital|funeral|lonely|sad|miss (her|him|them)|hard"
              + " to|afraid|scared|ill|sick|grief|hurts?|lost)\\b");
  private static final Set<UserMove.Kind> GRAVE =
      EnumSet.of(UserMove.Kind.EMPATHY, UserMove.Kind.APOLOGY, UserMove.Kind.LOW);

  private Polish() {}

  static String polish(String text, Heard heard, RandomGenerator random) {
    if (Cells.cold(heard) || heard.move().has(UserMove.Kind.LOW)) {
      return text;
    }
    String result = filler(text, heard, random);
    result = slip(result, heard, random);
    return emoji(result, heard, random);
  }

  private static String filler(String text, Heard heard, RandomGenerator random) {
    int age = heard.turn().scene().context().persona().age();
    double share = age < 30 ? 0.09 : age < 50 ? 0.05 : 0.02;
    int words = LengthClass.words(text);
    // One word more must not carry the message over the border of its length.
    boolean room = words >= 7 && words <= 17 || words >= 23 && words <= 46 || words >= 53;
    if (!room || random.nextDouble() >= share || INTERJECTION.matcher(text).find()) {
      return text;
    }
    String filler = FILLERS.get(random.nextInt(FILLERS.size()));
    String head = filler.substring(0, 1).toUpperCase(Locale.ROOT) + filler.substring(1);
    return head + (keepsCapital(text, heard) ? text : lower(text));
  }

  // "I" and names stay as they are; anything else was only capital for standing first.
  private static boolean keepsCapital(String text, Heard heard) {
    if (text.matches("(?s)I\\b.*")) {
      return true;
    }
    return Slots.of(heard).values().stream()
        .anyMatch(v -> Character.isUpperCase(v.charAt(0)) && text.startsWith(v));
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String slip(String text, Heard heard, RandomGenerator random) {
    if (random.nextDouble() >= TYPO_SHARE) {
      return text;
    }
    String[] words = text.split(" ");
    for (int i = 0; i < 12; i++) {
      int at = random.nextInt(words.length);
      String word = words[at];
      // A fact misspelt would look like another fact.
      boolean told = Slots.of(heard).values().stream().anyMatch(v -> v.contains(word));
      if (!told && word.matches("[a-z]{5,}")) {
        int swap = 1 + random.nextInt(word.length() - 2);
        char[] letters = word.toCharArray();
        char kept = letters[swap];
        letters[swap] = letters[swap + 1];
        letters[swap + 1] = kept;
        words[at] = new String(letters);
        return String.join(" ", words);
      }
    }
    return text;
  }

  // A laugh needs something to laugh at, and nothing smiles after what hurts.
  private static String emoji(String text, Heard heard, RandomGenerator random) {
    int age = heard.turn().scene().context().persona().age();
    Difficulty difficulty = heard.state().difficulty();
    double byAge = age < 28 ? 0.2 : age < 46 ? 0.11 : 0.05;
    double share =
        byAge * (difficulty == Difficulty.RED ? 0.3 : difficulty == Difficulty.YELLOW ? 0.7 : 1);
    String said = heard.turn().heard();
    boolean grave =
        GRAVE.stream().anyMatch(heard.move()::has)
            || Focus.low(heard.turn().state().memory().focus())
            || SERIOUS.matcher(said).find()
            || SERIOUS.matcher(text).find();
    boolean drawn = random.nextDouble() < share;
    if (!drawn || grave) {
      return text;
    }
    boolean funny =
        heard.move().has(UserMove.Kind.JOKE)
            || heard.move().has(UserMove.Kind.TEASE)
            || FUNNY.matcher(said).find()
            || FUNNY.matcher(text).find();
    List<String> laughing = age < 28 ? YOUNG : age < 46 ? GROWN : OLDER;
    List<String> set = funny ? laughing : age < 28 ? MILD_YOUNG : MILD;
    return text + set.get(random.nextInt(set.size()));
  }
}
