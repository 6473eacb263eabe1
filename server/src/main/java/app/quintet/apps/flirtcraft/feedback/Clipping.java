package app.quintet.apps.flirtcraft.feedback;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.reading.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts short quotations out of what was said and what can be seen. */
final class Clipping {
  private static final int MOST_WORDS = 7;
  private static final int LONGEST = 60;

  private Clipping() {}

  /** The telling clauses of a text, best first, at most seven words each; questions left out. */
  static List<String> clauses(String text) {
    return cut(text, false);
  }

  /** The questions of a text, the last first. */
  static List<String> questions(String text) {
    return cut(text, true);
  }

  private static List<String> cut(String text, boolean questions) {
    List<String> found = new ArrayList<>();
    String flat = text.replaceAll("\\s+", " ").replace('"', '\'');
    for (String sentence : flat.split("(?<=[.!?…])\\s+")) {
      boolean asks = sentence.endsWith("?");
      if (asks != questions) {
        continue;
      }
      if (questions) {
        found.addFirst(shorten(sentence));
        continue;
      }
      for (String clause : sentence.split("[,;:–—()]\\s*")) {
        String clip = shorten(clause.replaceAll("[.!…]+$", ""));
        if (!Words.stems(clip).isEmpty()) {
          found.add(clip);
        }
      }
    }
    if (!questions) {
      found.sort(Comparator.comparingInt(clip -> -Math.min(3, Words.stems(clip).size())));
    }
    return found.stream().filter(clip -> !clip.isBlank()).distinct().toList();
  }

  /** The whole of a short text, the most telling clause of a longer one. */
  static String gist(String text) {
    String flat = text.replaceAll("\\s+", " ").replace('"', '\'').strip();
    if (flat.split(" ").length <= MOST_WORDS) {
      return cap(flat);
    }
    List<String> asked = questions(flat);
    List<String> told = clauses(flat);
    return !asked.isEmpty() ? asked.getFirst() : told.isEmpty() ? shorten(flat) : told.getFirst();
  }

  private static String shorten(String clause) {
    String[] words = clause.strip().split(" ");
    if (words.length <= MOST_WORDS) {
      return cap(clause.strip());
    }
    // The end of a clause carries its news more often than its beginning.
    return cap(
        "…" + String.join(" ", List.of(words).subList(words.length - MOST_WORDS, words.length)));
  }

  private static String cap(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }

  /** The clauses with those first that share words of content with these stems. */
  @SafeVarargs
  static List<String> preferring(Set<String> stems, List<String>... clauses) {
    List<String> all = new ArrayList<>();
    for (List<String> some : clauses) {
      all.addAll(some);
    }
    all.sort(
        Comparator.comparingLong(
            clip -> -Words.stems(clip).stream().filter(stems::contains).count()));
    return all;
  }

  /** Things that can be seen and have not been mentioned. */
  static List<String> seen(CharacterContext c, Set<String> mentioned) {
    Set<String> things = new LinkedHashSet<>();
    for (String field :
        List.of(
            c.appearance().accessories(),
            c.environment().detail(),
            c.appearance().clothing(),
            c.environment().weather(),
            c.appearance().text(),
            c.environment().text())) {
      for (String part : field.split("[.,;]\\s*| and ")) {
        String thing = part.strip();
        int words = thing.split(" ").length;
        boolean fresh = Words.stems(thing).stream().noneMatch(mentioned::contains);
        if (words >= 2 && words <= MOST_WORDS && fresh) {
          things.add(thing.substring(0, 1).toLowerCase(Locale.ROOT) + thing.substring(1));
        }
      }
    }
    return things.stream().map(thing -> "\"" + thing.replace('"', '\'') + "\"").toList();
  }
}
