package app.quintet.apps.flirtcraft.character;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which language a message is in, as far as the character needs to know: English or not. Words that
 * no English message has decide; a detector would take "haha nice" for Dutch.
 */
final class Language {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}']+");
  private static final Set<String> SPANISH =
      Set.of(
          "hola", "que", "cómo", "como", "estás", "estas", "eres", "muy", "gracias", "qué", "te",
          "llamas", "tú", "por", "para", "bonita", "guapa", "quiero", "una", "buenos", "días",
          "está", "el", "los", "mi", "hablas");
  private static final Set<String> GERMAN =
      Set.of(
          "ich", "du", "bist", "und", "wie", "geht's", "geht", "dir", "heißt", "nicht", "ist",
          "der", "das", "ein", "eine", "schön", "hallo", "guten", "danke", "sehr", "hast", "machst",
          "auch", "mir");
  private static final Set<String> FRENCH =
      Set.of(
          "bonjour",
          "salut",
          "je",
          "tu",
          "es",
          "ça",
          "va",
          "comment",
          "vous",
          "êtes",
          "très",
          "belle",
          "merci",
          "oui",
          "est",
          "et",
          "le",
          "la",
          "les",
          "une",
          "moi",
          "suis",
          "t'appelles",
          "c'est",
          "beau");
  private static final Set<String> ITALIAN =
      Set.of(
          "ciao",
          "sei",
          "bella",
          "bello",
          "che",
          "come",
          "stai",
          "ti",
          "chiami",
          "molto",
          "grazie",
          "sono",
          "buongiorno",
          "della",
          "perché",
          "questo",
          "questa");
  private static final Set<String> PORTUGUESE =
      Set.of(
          "oi",
          "olá",
          "você",
          "está",
          "tudo",
          "bem",
          "obrigado",
          "obrigada",
          "bom",
          "dia",
          "não",
          "uma",
          "muito",
          "bonita");

  // Small words of tongues that are only told apart from English, not named.
  private static final Set<String> OTHERS =
      Set.of(
          // Dutch, Scandinavian, Finnish
          "ik",
          "mag",
          "het",
          "een",
          "niet",
          "wat",
          "hoe",
          "jij",
          "zijn",
          "hier",
          "zitten",
          "mooi",
          "jag",
          "är",
          "och",
          "inte",
          "du",
          "vad",
          "hur",
          "jeg",
          "hvad",
          "hvordan",
          "ikke",
          "og",
          "det",
          "mitä",
          "olen",
          "minä",
          "sinä",
          "hei",
          "moi",
          "hej",
          // Polish, Czech, Romanian, Hungarian, Turkish
          "jak",
          "się",
          "nie",
          "jest",
          "mogę",
          "cześć",
          "dzień",
          "dobry",
          "masz",
          "bardzo",
          "ahoj",
          "jsem",
          "ce",
          "faci",
          "esti",
          "sunt",
          "buna",
          "unde",
          "szia",
          "hogy",
          "vagy",
          "nem",
          "merhaba",
          "nasılsın",
          "nasilsin",
          "bir",
          "çok",
          "ben",
          "sen",
          "ne",
          "var",
          // Hindi, Malay, Tagalog, Vietnamese, Swahili, Japanese in Latin letters
          "kya",
          "hai",
          "kaise",
          "kaisa",
          "haal",
          "aap",
          "tum",
          "mera",
          "meri",
          "naam",
          "bahut",
          "ho",
          "hain",
          "nahi",
          "apa",
          "kabar",
          "saya",
          "aku",
          "kamu",
          "nama",
          "siapa",
          "lagi",
          "tidak",
          "kak",
          "kumusta",
          "ang",
          "mo",
          "ako",
          "ikaw",
          "bạn",
          "là",
          "gì",
          "không",
          "tôi",
          "xin",
          "chào",
          "habari",
          "jina",
          "konnichiwa",
          "desu",
          "ogenki",
          "arigato",
          "ni",
          "hao",
          "ma");

  private Language() {}

  /** Whether the word, in lower case, is a small word of a tongue that is not English. */
  static boolean smallWord(String word) {
    return SPANISH.contains(word)
        || GERMAN.contains(word)
        || FRENCH.contains(word)
        || ITALIAN.contains(word)
        || PORTUGUESE.contains(word)
        || OTHERS.contains(word);
  }

  /** ISO 639-1; {@code en} when unsure, {@code und} for a script English is not written in. */
  static String of(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters == 0) {
      return "en";
    }
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    if (latin * 2 < letters) {
      return script(text);
    }
    String best = "en";
    double most = 0;
    String[] words = WORD.split(text.toLowerCase(Locale.ROOT));
    String[] codes = {"es", "de", "fr", "it", "pt"};
    int i = 0;
    for (Set<String> list : java.util.List.of(SPANISH, GERMAN, FRENCH, ITALIAN, PORTUGUESE)) {
      int hits = 0;
      for (String word : words) {
        hits += list.contains(word) ? 1 : 0;
      }
      double share = hits / (double) Math.max(1, words.length);
      if (hits >= 1 && share > most && (share >= 0.4 && words.length >= 1)) {
        most = share;
        best = codes[i];
      }
      i++;
    }
    return best;
  }

  private static String script(String text) {
    int letter = text.codePoints().filter(Character::isLetter).findFirst().orElse('a');
    return switch (Character.UnicodeScript.of(letter)) {
      case ARABIC -> "ar";
      case HEBREW -> "he";
      case CYRILLIC -> "ru";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case GREEK -> "el";
      case DEVANAGARI -> "hi";
      default -> "und";
    };
  }
}
