package app.quintet.apps.flirtcraft.character;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The thing that a question nobody foresaw is about, so that the answer can be about it too. */
final class Thing {
  private static final Pattern NAMED =
      Pattern.compile("\\b(an?|the|your|my) (\\p{L}{3,})(?: (\\p{L}{3,}))?");
  private static final Pattern WHICH =
      Pattern.compile(
          "\\b(?:what|which)(?: (?:kind|sort|type) of)? (\\p{L}{3,})"
              + " (?:would|do|does|did|should|could|can|have|has|are|is|were|makes?)\\b");
  // A second word that goes on with the sentence, and does not belong to the name.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:\\p{L}*(?:ed|ing)|and|are|asks?|at|be|but|came|can|comes?|could|did|does|for|from|gets?|goes"
              + "|got|had|has|have|here|if|in|into|is|like|next|now|of|on|or|ran|right|sat|says?|should"
              + "|so|than|that|the|then|there|to|today|walks?|was|were|when|who|will|with|would|you"
              + "|your|ever|about|most|best|forever)");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:one|thing|things|way|bit|lot|time|day|week|year|people|person|kind|sort|type|part|best"
              + "|worst|most|name|first|last|next|same|other|only|question|answer|point|whole|hell"
              + "|favou?rite)");

  private Thing() {}

  /**
   * "a walrus", "the heron", "my bag": as the character would say it; empty where none is named.
   */
  static String of(String question) {
    String found = "";
    Matcher named = NAMED.matcher(question);
    while (named.find() && found.isEmpty()) {
      String second = named.group(3) == null ? "" : named.group(3);
      boolean goesOn = second.isEmpty() || GOES_ON.matcher(second).matches();
      String noun = named.group(2) + (goesOn ? "" : " " + second);
      boolean bare = noun.endsWith("est") && !noun.contains(" ");
      if (!bare && !VAGUE.matcher(named.group(2)).matches() && !VAGUE.matcher(second).matches()) {
        found = article(named.group(1)) + noun;
      }
    }
    return found;
  }

  /** "song" in "what song would you ban?"; empty where nothing is to be chosen. */
  static String kind(String question) {
    Matcher which = WHICH.matcher(question);
    return which.find() && !VAGUE.matcher(which.group(1)).matches() ? which.group(1) : "";
  }

  private static String article(String theirs) {
    return switch (theirs) {
      case "your" -> "my ";
      case "my" -> "your ";
      default -> theirs + " ";
    };
  }
}
