package app.quintet.apps.flirtcraft.character;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the two things in "would you rather live by the sea or in the mountains?". */
final class Choice {
  private static final int LONGEST = 5;
  private static final Pattern LEAD =
      Pattern.compile(
          "^.*(?:\\b(?:(?:would|do|are|were|if) (?:you|u)"
              + " (?:rather|prefer|more|like|choose|pick|take)(?: of)?|rather|you(?:'re| are)?"
              + " more(?: of)?|here for|are (?:you|u)|in it for|which (?:one|is better|do you"
              + " prefer|would you pick))|[:,])\\s+");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:a|an|the|in|on|at|by|with|to|from|for|one|two|your|some|no|being|having|living)");
  private static final Pattern TANGLED =
      Pattern.compile(
          "\\b(i|me|my|we|us|you|u|your|it|that|this|what|not|something|anything|else|just|is|are|do"
              + "|does|did|because|if)\\b");

  private Choice() {}

  /** The two, in the words of a question in lower case; none where it leaves no such choice. */
  static List<String> in(String question) {
    String plain = question.replaceAll("[?!. ]+$", "").strip();
    int at = plain.lastIndexOf(" or ");
    if (at < 0) {
      return List.of();
    }
    String right = plain.substring(at + 4).strip();
    String before = plain.substring(0, at).replaceAll(",$", "");
    String left = LEAD.matcher(before).replaceFirst("").strip();
    left = alike(left, right);
    return simple(left) && simple(right) && !left.equals(right) ? List.of(left, right) : List.of();
  }

  // "live by the sea" beside "in the mountains" is "by the sea".
  private static String alike(String left, String right) {
    String[] words = left.split(" ");
    Matcher head = HEAD.matcher(right.split(" ")[0]);
    for (int i = words.length - 1; head.matches() && i > 0; i--) {
      boolean article = right.startsWith("a ") || right.startsWith("the ");
      boolean found = HEAD.matcher(words[i]).matches();
      boolean within = i > 1 && article && HEAD.matcher(words[i - 1]).matches();
      if (found && !within && !(words[i].equals("the") && !right.startsWith("the"))) {
        return String.join(" ", List.of(words).subList(i, words.length));
      }
    }
    boolean one = !right.contains(" ");
    return one && words.length > 1 ? words[words.length - 1] : left;
  }

  private static boolean simple(String option) {
    int words = LengthClass.words(option);
    return words >= 1 && words <= LONGEST && !TANGLED.matcher(option).find();
  }
}
