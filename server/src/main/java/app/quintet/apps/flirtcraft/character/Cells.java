package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which cells of the library lead an answer, and what of the message decides on all its cells. */
final class Cells {
  private static final Set<Kind> BY_THEMSELVES =
      EnumSet.of(
          Kind.INSULT,
          Kind.EXPLICIT,
          Kind.GIBBERISH,
          Kind.OUT_OF_ROLE,
          Kind.EMOJI,
          Kind.FOREIGN,
          Kind.INVITATION,
          Kind.APOLOGY,
          Kind.GOODBYE,
          Kind.EMPATHY,
          Kind.SPECIFIC_COMPLIMENT,
          Kind.GENERIC_COMPLIMENT,
          Kind.GREETING,
          Kind.JOKE,
          Kind.TEASE,
          Kind.LOW,
          Kind.THANKS);
  private static final Pattern OF_PEOPLE =
      Pattern.compile(
          "(?i)^(and |but |so |well |yeah |haha |oh )*(i|we|my|me|he|she|they|his|her|our)\\b");
  // After these nothing cheerful follows: a boundary stands alone.
  private static final Set<Kind> COLD = EnumSet.of(Kind.INSULT, Kind.EXPLICIT);

  private Cells() {}

  static boolean cold(Heard heard) {
    return COLD.contains(heard.move().kind());
  }

  /** Groups of cells for the first sentence, the most telling group first. */
  static List<List<String>> leads(Heard heard) {
    UserMove move = heard.move();
    List<List<String>> groups = new ArrayList<>();
    if (move.kind() == Kind.EXPLICIT) {
      return List.of(List.of("boundary." + Math.min(3, Math.max(1, heard.state().boundaries()))));
    }
    if (withdraws(heard)) {
      return List.of(List.of("said.withdraws.say"), List.of("low.still"), List.of("ultra.low"));
    }
    if (move.has(Kind.LOW) && Grief.present(heard.turn())) {
      return Grief.leads(heard);
    }
    if (move.has(Kind.LOW)) {
      boolean still = Focus.low(heard.turn().state().memory().focus());
      return List.of(
          List.of(still ? "low.still" : "react.low"),
          List.of("low.still", "react.low"),
          List.of("low.share"),
          List.of("ultra.low"));
    }
    if (!heard.remark().isEmpty()) {
      groups.add(List.of("said." + heard.remark() + ".say"));
    }
    if (BY_THEMSELVES.contains(move.kind())) {
      groups.add(List.of(ownCell(heard)));
    }
    if (move.kind() == Kind.INVITATION) {
      groups.add(List.of("react.invitation_more"));
    }
    groups.addAll(answered(heard));
    if (!move.facts().isEmpty()) {
      List<String> told = new ArrayList<>();
      move.facts().keySet().forEach(key -> told.add("told." + key));
      groups.add(told);
    }
    List<String> topical = new ArrayList<>();
    move.topics().forEach(t -> topical.add("topic." + t + ".react"));
    if (!topical.isEmpty()) {
      groups.add(topical);
    }
    if (!move.echo().isEmpty()) {
      groups.add(List.of("echo.react"));
    }
    groups.add(List.of(ofAnything(heard) ? "react.remark" : "react." + move.kind().wire()));
    return groups;
  }

  // "You're right, I noticed that too" suits what is said of the room, not "we won a ham".
  static boolean ofAnything(Heard heard) {
    UserMove move = heard.move();
    return move.kind() == Kind.STATEMENT
        && (move.contextCategory().isEmpty() || OF_PEOPLE.matcher(heard.turn().heard()).find());
  }

  /** Whether they make themselves small: asked to stay, and to nothing else. */
  static boolean withdraws(Heard heard) {
    return heard.remark().equals(Farewell.WITHDRAWS) && heard.move().has(Kind.LOW);
  }

  // An answer to one's own question is taken up before anything else in it.
  private static List<List<String>> answered(Heard heard) {
    return switch (heard.answer().kind()) {
      case NONE -> List.of();
      case YES -> List.of(List.of("answered.affirmed"));
      case NO -> List.of(List.of("answered.denied"));
      case UNSURE -> List.of(List.of("answered.unsure"));
      case WORDS ->
          !heard.move().facts().isEmpty()
              ? List.of()
              : heard.answer().phrase().isEmpty()
                  ? List.of(topical(heard, ".react"), List.of("answered.told"))
                  : List.of(List.of("answered.echoed"));
    };
  }

  // The topic of the message, or of the question that it answers.
  static List<String> topical(Heard heard, String part) {
    List<String> cells = new ArrayList<>();
    heard.move().topics().forEach(t -> cells.add("topic." + t + part));
    String awaiting = heard.turn().state().memory().awaiting();
    boolean answers = heard.answer().kind() != Answer.Kind.NONE;
    if (cells.isEmpty() && answers && awaiting.startsWith("topic.")) {
      cells.add(awaiting.substring(0, awaiting.lastIndexOf('.')) + part);
    }
    if (cells.isEmpty() && answers && awaiting.startsWith("follow.pet")) {
      cells.add("topic.pets" + part);
    }
    return cells;
  }

  /** Whether the message does something that is met before any question in it is answered. */
  static boolean meets(Heard heard) {
    Kind kind = heard.move().kind();
    boolean alone = BY_THEMSELVES.contains(kind) && kind != Kind.GREETING && kind != Kind.THANKS;
    return alone || !heard.remark().isEmpty();
  }

  private static String ownCell(Heard heard) {
    Kind kind = heard.move().kind();
    if (kind == Kind.INVITATION) {
      int level = heard.state().level();
      boolean early = heard.state().tally().turns() < 4;
      // A number is given or not; a walk or a coffee is gone to.
      String wanted = Invitation.contact(heard.turn().heard()) ? "contact_" : "invitation_";
      return "react." + wanted + (level >= 72 && !early ? "yes" : level >= 45 ? "maybe" : "no");
    }
    if (kind == Kind.GREETING && heard.state().tally().messages() == 0) {
      return "place." + place(heard) + ".greet";
    }
    return "react." + kind.wire();
  }

  // While they tell of themselves the character doesn't begin on something else.
  static boolean theirs(Heard heard) {
    UserMove move = heard.move();
    boolean tells = move.has(Kind.DISCLOSURE) || move.has(Kind.STORY);
    boolean ofPeople =
        move.kind() == Kind.STATEMENT && OF_PEOPLE.matcher(heard.turn().heard()).find();
    return ofPeople
        || tells && !BY_THEMSELVES.contains(move.kind())
        || !heard.remark().isEmpty()
        || !move.facts().isEmpty()
        || heard.answer().kind() == Answer.Kind.WORDS;
  }

  static String place(Heard heard) {
    return heard.turn().scene().place().wire();
  }
}
