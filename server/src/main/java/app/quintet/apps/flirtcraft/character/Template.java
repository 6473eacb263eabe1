package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One authored line: {@code gy+> text with {slot} and [one|other]}. The letters before {@code >}
 * say for which difficulties (none: all) and whether only for a warm (+) or a cool (-) character.
 *
 * @param id stable hash of cell and text; what is remembered as used
 */
record Template(int id, String cell, String tags, String text) {
  private static final Pattern TAGGED = Pattern.compile("^([gyr+-]{1,5})> (.*)$");
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern SLOT = Pattern.compile("\\{([a-z_]+)\\}");
  // Here any head goes with any tail; written so, and read over for it.
  private static final Pattern FREE =
      Pattern.compile(
          "^(react\\.(?!low)|aspect\\.|shape\\.|answered\\.|recip\\.|follow\\.|story\\.|theirs\\.|answer\\.|stand\\.|ask\\.|exit\\.|boundary\\.|body\\.|place\\.[a-z_]+\\.body)");
  static final int WARM_FROM = 60;
  static final int COOL_BELOW = 40;

  static Template of(String cell, String line) {
    Matcher tagged = TAGGED.matcher(line);
    boolean has = tagged.matches();
    String tags = has ? tagged.group(1) : "";
    String text = has ? tagged.group(2) : line;
    return new Template((cell + '\n' + text).hashCode(), cell, tags, text.strip());
  }

  /** Whether this line suits a character of this difficulty and interest. */
  boolean suits(Difficulty difficulty, int level) {
    if (tags.contains("+") && level < WARM_FROM || tags.contains("-") && level >= COOL_BELOW) {
      return false;
    }
    String letters = tags.replace("+", "").replace("-", "");
    return letters.isEmpty() || letters.indexOf(difficulty.wire().charAt(0)) >= 0;
  }

  /** The slots that every rendering needs; those inside a choice are optional. */
  Set<String> needs() {
    return slots(CHOICE.matcher(text).replaceAll(""));
  }

  /** All slots anywhere in the line. */
  Set<String> slots() {
    return slots(text);
  }

  private static Set<String> slots(String of) {
    Set<String> found = new LinkedHashSet<>();
    Matcher slot = SLOT.matcher(of);
    while (slot.find()) {
      found.add(slot.group(1));
    }
    return found;
  }

  /**
   * One rendering, or null where a slot has no value. Choices with equally many options go
   * together, the second option with the second, so that a head never gets another head's tail; in
   * the cells of {@link #FREE} every choice is free.
   */
  @Nullable String render(Map<String, String> values, RandomGenerator random) {
    Map<Integer, Integer> together = new HashMap<>();
    String chosen = text;
    Matcher choice = CHOICE.matcher(chosen);
    // Innermost first, so that choices may stand inside choices.
    while (choice.find()) {
      String option = pick(choice.group(1), values, random, together);
      if (option == null) {
        return null;
      }
      chosen = chosen.substring(0, choice.start()) + option + chosen.substring(choice.end());
      choice = CHOICE.matcher(chosen);
    }
    return fill(chosen, values);
  }

  private @Nullable String pick(
      String group,
      Map<String, String> values,
      RandomGenerator random,
      Map<Integer, Integer> together) {
    String[] options = group.split("\\|", -1);
    Integer linked = FREE.matcher(cell).find() ? null : together.get(options.length);
    if (linked != null) {
      return values.keySet().containsAll(slots(options[linked])) ? options[linked] : null;
    }
    List<Integer> possible = new ArrayList<>();
    for (int i = 0; i < options.length; i++) {
      if (values.keySet().containsAll(slots(options[i]))) {
        possible.add(i);
      }
    }
    if (possible.isEmpty()) {
      return null;
    }
    int at = possible.get(random.nextInt(possible.size()));
    together.put(options.length, at);
    return options[at];
  }

  private static @Nullable String fill(String chosen, Map<String, String> values) {
    Matcher slot = SLOT.matcher(chosen);
    StringBuilder filled = new StringBuilder();
    while (slot.find()) {
      String value = values.get(slot.group(1));
      if (value == null) {
        return null;
      }
      slot.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    slot.appendTail(filled);
    return Sentences.tidy(filled.toString());
  }
}
