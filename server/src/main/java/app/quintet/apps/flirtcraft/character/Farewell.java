package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a goodbye from making oneself small: "I'll stop talking" wants to be asked to stay, and who
 * is down is only let go when they say so plainly.
 */
final class Farewell {
  /** The remark, in {@code said} of threads.yaml, of somebody who makes themselves small. */
  static final String WITHDRAWS = "withdraws";

  private static final Pattern PLAIN =
      Pattern.compile(
          "\\b(bye|goodbye|good ?night|see (you|ya|u)|cya|farewell|take care|have a"
              + " (good|nice|great|lovely)|catch you later|ttyl|(talk|speak)( to you)? later|until"
              + " next time|nice (meeting|talking|chatting|to (meet|have met))"
              + "|(got|have|need|had) to (go|run|leave|head|catch|dash|be somewhere)"
              + "|gotta (go|run|leave|dash)|(i'm|im|i am) (off|leaving|heading (off|out|home))"
              + "|(should|better|must|i'll|gonna|going to)( really| probably| just)?"
              + " (go|leave|head|get going|be off|run)(?! (on|crazy|with|for|to|you)\\b)"
              + "|my (bus|train|ride|lift|stop|taxi)('s| is| has| leaves))\\b");

  private Farewell() {}

  /** Whether a text in lower case says in so many words that the person goes. */
  static boolean plain(String lower) {
    return PLAIN.matcher(lower).find();
  }

  /** Whether a remark makes oneself small, and is not the question "should I leave you alone?". */
  static boolean withdraws(String remark, String text) {
    return remark.equals(WITHDRAWS) && !MoveSense.isQuestion(text.toLowerCase(Locale.ROOT));
  }

  /** The move in the light of a remark that has an answer of its own, or none. */
  static UserMove settled(UserMove move, String remark, CharacterTurn turn) {
    String lower = turn.heard().toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean goes = move.kind() == Kind.GOODBYE;
    if (goes && plain(lower)) {
      return move;
    }
    if (remark.equals(WITHDRAWS)) {
      return move.as(Kind.DISCLOSURE).with(Kind.LOW);
    }
    if (goes && turn.state().gentle() > 0) {
      return move.as(Kind.STATEMENT).with(Kind.LOW);
    }
    // Shyness is no grief, and pity would make it worse.
    return !remark.isEmpty() && move.kind() == Kind.LOW ? move.as(Kind.DISCLOSURE) : move;
  }
}
