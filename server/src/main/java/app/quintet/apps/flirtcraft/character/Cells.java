package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which cells of the library serve an answer: what leads, what carries, what asks back. */
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
  // After these nothing cheerful follows: a boundary stands alone.
  private static final Pattern OF_PEOPLE =
      Pattern.compile(
          "(?i)^(and |but |so |well |yeah |haha |oh )*(i|we|my|me|he|she|they|his|her|our)\\b");
  private static final Set<Kind> ROOM_FOR_MORE =
      EnumSet.of(
          Kind.FLAT,
          Kind.GREETING,
          Kind.AGREEMENT,
          Kind.STATEMENT,
          Kind.EMOJI,
          Kind.JOKE,
          Kind.THANKS);
  private static final Set<Kind> COLD = EnumSet.of(Kind.INSULT, Kind.EXPLICIT);

  // What may be met with any short nod; everything else needs one of its own kind.
  private static final Set<Kind> ACKNOWLEDGING =
      EnumSet.of(
          Kind.STATEMENT, Kind.DISCLOSURE, Kind.STORY, Kind.AGREEMENT, Kind.FLAT, Kind.GREETING);

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
  private static boolean ofAnything(Heard heard) {
    UserMove move = heard.move();
    return move.kind() == Kind.STATEMENT
        && (move.contextCategory().isEmpty() || OF_PEOPLE.matcher(heard.turn().heard()).find());
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
  private static List<String> topical(Heard heard, String part) {
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

  /** Cells that carry a message: the topic first, then the scene and the character's own life. */
  static List<List<String>> bodies(Heard heard) {
    List<List<String>> groups = new ArrayList<>();
    if (heard.move().has(Kind.LOW) && Grief.present(heard.turn())) {
      return List.of();
    }
    if (heard.move().has(Kind.LOW)) {
      // Somebody who is down is not told about the furniture.
      return List.of(List.of("low.share"), List.of("low.share"));
    }
    if (heard.move().kind() == Kind.INVITATION) {
      return List.of(List.of("flirt.share", "callback.share"));
    }
    List<String> topical = topical(heard, ".share");
    if (heard.inquiry() != null) {
      // Who asks is answered; the room around them can wait.
      return heard.inquiry().open() && !topical.isEmpty() ? List.of(topical) : List.of();
    }
    if (!topical.isEmpty()) {
      groups.add(topical);
    }
    if (theirs(heard)) {
      groups.add(List.of("flirt.share", "callback.share", "theirs.share"));
      return groups;
    }
    if (!ROOM_FOR_MORE.contains(heard.move().kind())) {
      groups.add(List.of("flirt.share", "callback.share"));
      return groups;
    }
    groups.add(List.of("place." + place(heard) + ".share"));
    groups.add(List.of("place." + place(heard) + ".share", "self.share", "mood." + mood(heard)));
    groups.add(List.of("flirt.share", "callback.share", "place." + place(heard) + ".share"));
    return groups;
  }

  // While they tell of themselves the character doesn't begin on something else.
  private static boolean theirs(Heard heard) {
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

  /** Cells with something longer to tell. */
  static List<String> stories(Heard heard) {
    List<String> cells = new ArrayList<>();
    if (heard.move().has(Kind.LOW)) {
      // Grief is not answered with a trouble of one's own.
      return Grief.present(heard.turn()) ? cells : List.of("low.story");
    }
    Inquiry inquiry = heard.inquiry();
    if (inquiry != null) {
      return inquiry.subject().equals("tell") ? List.of("place." + place(heard) + ".story") : cells;
    }
    boolean said = ofAnything(heard);
    if (said || theirs(heard) || !ROOM_FOR_MORE.contains(heard.move().kind())) {
      return cells;
    }
    cells.add("place." + place(heard) + ".story");
    cells.add("self.story");
    return cells;
  }

  /** Groups of cells that ask back. */
  static List<List<String>> asks(Heard heard) {
    List<List<String>> groups = new ArrayList<>();
    if (heard.move().has(Kind.LOW)) {
      return List.of(List.of(Grief.present(heard.turn()) ? "low.grief_ask" : "low.ask"));
    }
    Inquiry inquiry = heard.inquiry();
    if (heard.move().kind() == Kind.INVITATION) {
      // An offer is answered; a question on top would be haggling.
      return groups;
    }
    if (inquiry != null) {
      if (inquiry.open() && inquiry.shape().equals("advise")) {
        return List.of(List.of("recip.advise"));
      }
      if (inquiry.ofFigure()) {
        groups.add(List.of("recip.figure"));
      } else if (inquiry.subject().equals("name")
          && heard.state().memory().userFacts().containsKey("name")) {
        return groups;
      } else if (inquiry.ofThem()) {
        groups.add(List.of("recip." + inquiry.subject()));
        groups.add(List.of("recip.any"));
      }
      groups.add(List.of("place." + place(heard) + ".ask", "recip.asked"));
      return groups;
    }
    if (!heard.remark().isEmpty()) {
      groups.add(List.of("said." + heard.remark() + ".ask"));
    }
    if (!heard.move().echo().isEmpty()) {
      groups.add(List.of("echo.ask"));
    }
    List<String> followed = new ArrayList<>();
    heard.move().facts().keySet().forEach(key -> followed.add("follow." + key));
    if (!followed.isEmpty()) {
      groups.add(followed);
    }
    List<String> topical = topical(heard, ".ask");
    if (!topical.isEmpty()) {
      groups.add(topical);
    }
    if (theirs(heard)) {
      groups.add(List.of(heard.move().has(Kind.STORY) ? "follow.tale" : "follow.any"));
    }
    List<String> facts = new ArrayList<>();
    Memory memory = heard.state().memory();
    for (String key : List.of("name", "work", "from", "likes")) {
      if (!memory.userFacts().containsKey(key) && !memory.asked().contains("ask." + key)) {
        facts.add("ask." + key);
      }
    }
    groups.add(List.of("place." + place(heard) + ".ask"));
    if (!facts.isEmpty() && heard.state().tally().turns() > 1) {
      groups.add(facts);
    }
    groups.add(List.of("callback.ask", "place." + place(heard) + ".ask"));
    return groups;
  }

  /** Cells of one to five words, the fitting group first. */
  static List<List<String>> ultras(Heard heard, boolean asking) {
    UserMove move = heard.move();
    List<List<String>> groups = new ArrayList<>();
    if (move.has(Kind.LOW)) {
      return Grief.told(heard) ? groups : List.of(List.of("ultra.low"));
    }
    List<String> told = new ArrayList<>();
    move.facts().keySet().forEach(key -> told.add((asking ? "follow." : "told.") + key));
    if (!told.isEmpty()) {
      return List.of(told);
    }
    if (asking) {
      if (!move.echo().isEmpty()) {
        groups.add(List.of("echo.ultra"));
      }
      groups.add(List.of(ultraAsk(move.kind())));
      return groups;
    }
    groups.addAll(briefly(heard));
    groups.add(List.of(ofAnything(heard) ? "ultra.any" : "ultra." + move.kind().wire()));
    if (ACKNOWLEDGING.contains(move.kind())) {
      List<String> topical = new ArrayList<>();
      move.topics().forEach(t -> topical.add("topic." + t + ".ultra"));
      groups.add(topical);
      groups.add(List.of("place." + place(heard) + ".ultra", "ultra.any"));
      groups.add(List.of("ultra.any"));
    }
    return groups;
  }

  private static List<List<String>> briefly(Heard heard) {
    return switch (heard.answer().kind()) {
      case YES -> List.of(List.of("answered.affirmed_short"));
      case NO -> List.of(List.of("answered.denied_short"));
      case UNSURE -> List.of(List.of("answered.unsure_short"));
      case WORDS ->
          heard.answer().phrase().isEmpty() ? List.of() : List.of(List.of("answered.echoed"));
      case NONE -> List.of();
    };
  }

  private static String ultraAsk(Kind kind) {
    return switch (kind) {
      case STORY -> "ultra.ask_story";
      case STATEMENT, DISCLOSURE, TEASE -> "ultra.ask";
      case FLAT, AGREEMENT, GREETING, EMOJI -> "ultra.ask_flat";
      // To kindness, sorrow or an offer nobody answers with a bare question.
      default -> "ultra.none";
    };
  }

  static String place(Heard heard) {
    return heard.turn().scene().place().wire();
  }

  private static String mood(Heard heard) {
    return heard.turn().scene().context().persona().mood();
  }
}
