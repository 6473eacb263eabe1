package app.quintet.platform.safety.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The same sentence as it comes from a phone: the letters change, the meaning does not. */
final class Roughened {
  private static final Map<String, String> PHONE =
      Map.ofEntries(
          Map.entry("you", "u"),
          Map.entry("your", "ur"),
          Map.entry("are", "r"),
          Map.entry("to", "2"),
          Map.entry("for", "4"),
          Map.entry("because", "bc"),
          Map.entry("without", "w/o"),
          Map.entry("going to", "gonna"),
          Map.entry("want to", "wanna"),
          Map.entry("tonight", "2nite"),
          Map.entry("tomorrow", "tmrw"),
          Map.entry("please", "pls"),
          Map.entry("people", "ppl"),
          Map.entry("anymore", "anymor"),
          Map.entry("about", "abt"),
          Map.entry("right now", "rn"),
          Map.entry("i don't know", "idk"),
          Map.entry("though", "tho"),
          Map.entry("with", "w"),
          Map.entry("really", "rly"));

  private Roughened() {}

  static String of(String text, Random random) {
    String rough = text;
    if (random.nextInt(2) == 0) {
      rough = rough.toLowerCase(Locale.ROOT);
    }
    if (random.nextInt(2) == 0) {
      rough = rough.replaceAll("['’]", "");
    }
    if (random.nextInt(3) == 0) {
      rough = rough.replaceAll("[.,;:!]", random.nextBoolean() ? "" : " ").strip();
    }
    if (random.nextInt(3) == 0) {
      rough = phone(rough, random);
    }
    if (random.nextInt(2) == 0) {
      rough = typing(rough, random);
    }
    return rough.isBlank() ? text : rough;
  }

  private static String phone(String text, Random random) {
    String out = text;
    for (var one : PHONE.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      if (random.nextInt(3) > 0) {
        out = out.replaceAll("(?i)\\b" + one.getKey() + "\\b", one.getValue());
      }
    }
    return out;
  }

  /** One slip for about every tenth word that is long enough. */
  private static String typing(String text, Random random) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.length() > 3 && random.nextInt(10) == 0) {
        words.set(i, slip(word, 1 + random.nextInt(word.length() - 2), random));
      }
    }
    return String.join(" ", words);
  }

  private static String slip(String word, int at, Random random) {
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> before + after;
      case 1 -> before + word.charAt(at) + word.charAt(at) + after;
      default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
    };
  }
}
