package app.quintet.apps.flirtcraft.character;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notices that the talk is about somebody who died: then little is said, and nothing of oneself.
 */
final class Grief {
  private static final int REMEMBERED = 8;
  private static final Pattern DEATH =
      Pattern.compile(
          "\\b(died|passed away|passed (last|this|in|on|two|three)|funeral|(is|are|was)"
              + " dead|buried|(her|his|their) ashes|lost (my|our|her|his)"
              + " (mother|father|mum|mom|dad|wife|husband|dog|cat|friend|baby|brother|sister|grandma"
              + "|grandmother|grandpa|grandfather|partner|son|daughter))\\b");
  private static final Pattern HER =
      Pattern.compile(
          "\\b(she|her|mum|mom|mother|grandma|grandmother|wife|sister|daughter|aunt)\\b");
  private static final Pattern HIM =
      Pattern.compile(
          "\\b(he|him|his|dad|father|grandpa|grandfather|husband|brother|son|uncle)\\b");
  private static final Pattern KEPT =
      Pattern.compile("\\bstill (?:have|keep|got|wear|use) ((?:the|her|his|their|my) \\p{L}+)");

  private Grief() {}

  static boolean present(CharacterTurn turn) {
    if (DEATH.matcher(lower(turn.heard())).find()) {
      return true;
    }
    List<CharacterTurn.Exchange> said = turn.transcript();
    return said.subList(Math.max(0, said.size() - REMEMBERED), said.size()).stream()
        .anyMatch(e -> !e.byCharacter() && DEATH.matcher(lower(e.text())).find());
  }

  /** Groups of cells that meet it: what was kept, then the loss, later that one still listens. */
  static List<List<String>> leads(Heard heard) {
    boolean still = Focus.low(heard.turn().state().memory().focus());
    return still
        ? List.of(List.of("react.grief_kept"), List.of("low.still"), List.of("ultra.low"))
        : List.of(List.of("react.grief_kept"), List.of("react.grief"), List.of("ultra.low"));
  }

  /** Whether the message itself tells of a death, or of what was kept: no two words will do. */
  static boolean told(Heard heard) {
    String text = lower(heard.turn().heard());
    return DEATH.matcher(text).find() || KEPT.matcher(text).find() && present(heard.turn());
  }

  /** Whether the text, in lower case, is about a she, a he or them, and not about "you". */
  static boolean speaksOfThem(String lower) {
    boolean them = HER.matcher(lower).find() || HIM.matcher(lower).find();
    return them && !lower.matches("(?s).*\\b(you|you're|your|u)\\b.*");
  }

  /** The slots of what was lost and kept: {@code lost} a pronoun, {@code kept} a thing. */
  static void slots(String heard, Map<String, String> values) {
    String text = lower(heard);
    boolean her = HER.matcher(text).find();
    boolean him = HIM.matcher(text).find();
    if (her != him) {
      values.put("lost", her ? "her" : "him");
    }
    Matcher kept = KEPT.matcher(text);
    if (kept.find()) {
      values.put("kept", kept.group(1).replaceFirst("^my ", "your "));
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
