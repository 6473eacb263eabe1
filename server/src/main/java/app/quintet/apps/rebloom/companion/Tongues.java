package app.quintet.apps.rebloom.companion;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which language somebody writes in, of the six that the companion answers in without a model. */
@Component
class Tongues {
  private static final String ENGLISH = "en";
  private static final int SURE = 2;
  private static final Map<String, Set<String>> SMALL =
      Map.of(
          ENGLISH,
          words(
              "the and i i'm my is it to that of was you me not do have this so what for can't no"
                  + " are no yes how hello thanks"),
          "de",
          words(
              "ich und nicht der die das ist mir mich mein meine es zu war bin habe du ein eine"
                  + " wie kann auch was mit kein keine sie bist hallo danke"),
          "es",
          words(
              "yo que no es la el de me mi muy estoy con por para una lo pero como tengo soy los"
                  + " mis se hola gracias qué eres está más"),
          "fr",
          words(
              "je ne pas le la les est que ma mon mes suis une et j'ai c'est avec pour tu il elle"
                  + " trop plus dans bonjour merci es tout qui"));

  private static final Set<String> CLEAR =
      Set.of("hallo", "danke", "hola", "gracias", "bonjour", "merci", "hello", "thanks");

  private final Map<String, Tongue> tongues = new LinkedHashMap<>();

  Tongues() {
    List.of("en", "de", "es", "fr", "ar", "he").forEach(l -> tongues.put(l, new Tongue(l)));
  }

  private static Set<String> words(String all) {
    return new HashSet<>(List.of(all.split(" ")));
  }

  /** The language without region, English where it is none of the six. */
  Tongue of(String language) {
    Tongue known = tongues.get(base(language));
    return known == null ? Objects.requireNonNull(tongues.get(ENGLISH)) : known;
  }

  Map<String, Tongue> all() {
    return tongues;
  }

  private static String base(String language) {
    return language.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
  }

  /** The language to answer in if it is not English, by the words and else by the profile. */
  Optional<Tongue> spoken(String text, String language) {
    String written = written(text, base(language));
    return written.equals(ENGLISH) ? Optional.empty() : Optional.ofNullable(tongues.get(written));
  }

  /** The language a text is written in; the profile's where it cannot be told. */
  String written(String text, String profile) {
    long hebrew = text.codePoints().filter(c -> c >= 0x590 && c <= 0x5FF).count();
    long arabic = text.codePoints().filter(c -> c >= 0x600 && c <= 0x6FF).count();
    long letters = Math.max(1, text.codePoints().filter(Character::isLetter).count());
    if (hebrew * 2 > letters) {
      return "he";
    }
    if (arabic * 2 > letters) {
      return "ar";
    }
    List<String> words = Words.of(text);
    String home = tongues.containsKey(profile) ? profile : ENGLISH;
    String best = home;
    long own = count(words, home);
    long most = own;
    for (String language : SMALL.keySet()) {
      long count = count(words, language);
      if (count > most) {
        most = count;
        best = language;
      }
    }
    // A borrowed word is not a language: "no" and "me" stand in several.
    return most >= SURE || own == 0 && words.size() == 1 && CLEAR.contains(words.getFirst())
        ? best
        : home;
  }

  private static long count(List<String> words, String language) {
    Set<String> small = SMALL.getOrDefault(language, Set.of());
    return words.stream().filter(small::contains).count();
  }
}
