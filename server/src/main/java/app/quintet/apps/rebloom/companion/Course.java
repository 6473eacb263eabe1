package app.quintet.apps.rebloom.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What has happened so far in the lines that can be seen.
 *
 * @param asked how many of the companion's last answers, one after another, held a question
 * @param last the companion's last answer; empty at the start
 */
record Course(List<String> person, List<String> companion, int asked, String last, String earlier) {
  private static final Pattern NO_QUESTIONS =
      Pattern.compile("stop asking|no (?:more )?questions|don't ask (?:me )?(?:anything|that|any)");

  static Course of(CompanionTurn turn) {
    List<String> person = new ArrayList<>();
    List<String> companion = new ArrayList<>();
    turn.lines().forEach(line -> (line.fromPerson() ? person : companion).add(line.text()));
    int asked = 0;
    for (String answer : companion.reversed()) {
      if (!answer.contains("?") && !answer.contains("؟")) {
        break;
      }
      asked++;
    }
    return new Course(
        person,
        companion,
        asked,
        companion.isEmpty() ? "" : companion.getLast(),
        String.join("\n", companion).toLowerCase(Locale.ROOT));
  }

  /** Answers given so far, of those that can be seen. */
  int answers() {
    return companion.size();
  }

  /** Whether these words, without their slots, can be seen among the answers. */
  boolean said(String text) {
    for (String part : text.split("\\{[a-z]+}")) {
      String plain = part.strip().toLowerCase(Locale.ROOT);
      if (plain.length() > 12 && earlier.contains(plain)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last answer asked for a number from 0 to 10. */
  boolean askedScale() {
    return last.contains("10") && (last.contains(" 0 ") || last.contains("0 is"));
  }

  /** Whether the person asked within their last six messages not to be asked. */
  private boolean asksForNone() {
    return person.subList(Math.max(0, person.size() - 6), person.size()).stream()
        .anyMatch(text -> NO_QUESTIONS.matcher(Rules.plain(text)).find());
  }

  /** Whether one more question would not be the third in a row. */
  boolean mayAsk() {
    return asked < 2 && !asksForNone();
  }
}
