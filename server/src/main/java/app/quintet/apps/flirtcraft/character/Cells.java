package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
  private static final Set<Kind> COLD = EnumSet.of(Kind.INSULT, Kind.EXPLICIT);

  private static final Set<Kind> QUESTIONS =
      EnumSet.of(Kind.OPEN_QUESTION, Kind.CLOSED_QUESTION, Kind.FACT_QUESTION, Kind.FOLLOW_UP);
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
    if (move.has(Kind.LOW)) {
      return List.of(List.of("react.low"), List.of("low.share"), List.of("ultra.low"));
    }
    if (BY_THEMSELVES.contains(move.kind())) {
      groups.add(List.of(ownCell(heard)));
    }
    for (String key : move.asksAbout()) {
      boolean told = heard.state().memory().stated().containsKey(key);
      groups.add(List.of(told ? "answer." + key + ".again" : "answer." + key + ".say"));
      groups.add(List.of("answer." + key + ".say"));
    }
    if (!move.facts().isEmpty()) {
      List<String> told = new ArrayList<>();
      move.facts().keySet().forEach(key -> told.add("told." + key));
      groups.add(told);
    }
    boolean follows = move.kind() == Kind.FOLLOW_UP;
    boolean question =
        follows || move.kind() == Kind.OPEN_QUESTION || move.kind() == Kind.CLOSED_QUESTION;
    if (follows) {
      groups.add(List.of("react.follow_up"));
    }
    List<String> topical = new ArrayList<>();
    move.topics().forEach(t -> topical.add("topic." + t + (question ? ".opinion" : ".react")));
    if (!topical.isEmpty()) {
      groups.add(topical);
    }
    if (!move.echo().isEmpty() && !question) {
      groups.add(List.of("echo.react"));
    }
    groups.add(List.of("react." + move.kind().wire()));
    return groups;
  }

  private static String ownCell(Heard heard) {
    Kind kind = heard.move().kind();
    if (kind == Kind.INVITATION) {
      int level = heard.state().level();
      boolean early = heard.state().tally().turns() < 4;
      return "react.invitation_" + (level >= 72 && !early ? "yes" : level >= 45 ? "maybe" : "no");
    }
    if (kind == Kind.GREETING && heard.state().tally().messages() == 0) {
      return "place." + place(heard) + ".greet";
    }
    return "react." + kind.wire();
  }

  /** Cells that carry a message: the topic first, then the scene and the character's own life. */
  static List<List<String>> bodies(Heard heard) {
    List<List<String>> groups = new ArrayList<>();
    if (heard.move().has(Kind.LOW)) {
      // Somebody who is down is not told about the furniture.
      return List.of(List.of("low.share"), List.of("low.share"));
    }
    List<String> topical = new ArrayList<>();
    recentTopics(heard).forEach(t -> topical.add("topic." + t + ".share"));
    if (!topical.isEmpty()) {
      groups.add(topical);
    }
    groups.add(List.of("place." + place(heard) + ".share"));
    groups.add(List.of("place." + place(heard) + ".share", "self.share", "mood." + mood(heard)));
    groups.add(List.of("flirt.share", "callback.share", "place." + place(heard) + ".share"));
    return groups;
  }

  /** Cells with something longer to tell. */
  static List<String> stories(Heard heard) {
    List<String> cells = new ArrayList<>();
    if (heard.move().has(Kind.LOW)) {
      return List.of("low.story");
    }
    recentTopics(heard).forEach(t -> cells.add("topic." + t + ".story"));
    cells.add("place." + place(heard) + ".story");
    cells.add("self.story");
    return cells;
  }

  /** Groups of cells that ask back. */
  static List<List<String>> asks(Heard heard) {
    List<List<String>> groups = new ArrayList<>();
    if (heard.move().has(Kind.LOW)) {
      return List.of(List.of("low.ask"));
    }
    if (!heard.move().echo().isEmpty()) {
      groups.add(List.of("echo.ask"));
    }
    List<String> topical = new ArrayList<>();
    recentTopics(heard).forEach(t -> topical.add("topic." + t + ".ask"));
    if (!topical.isEmpty()) {
      groups.add(topical);
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
    if (!move.asksAbout().isEmpty()) {
      return List.of(List.of("answer." + move.asksAbout().getFirst() + ".short"));
    }
    if (move.has(Kind.LOW)) {
      return List.of(List.of("ultra.low"));
    }
    if (asking) {
      if (!move.echo().isEmpty()) {
        groups.add(List.of("echo.ultra"));
      }
      groups.add(List.of(asked(move) ? "ultra.turn_back" : ultraAsk(move.kind())));
      return groups;
    }
    groups.add(List.of("ultra." + move.kind().wire()));
    if (ACKNOWLEDGING.contains(move.kind())) {
      List<String> topical = new ArrayList<>();
      move.topics().forEach(t -> topical.add("topic." + t + ".ultra"));
      groups.add(topical);
      groups.add(List.of("place." + place(heard) + ".ultra", "ultra.any"));
      groups.add(List.of("ultra.any"));
    }
    return groups;
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

  private static boolean asked(UserMove move) {
    return QUESTIONS.contains(move.kind()) || !move.asksAbout().isEmpty();
  }

  static String place(Heard heard) {
    return heard.turn().scene().place().wire();
  }

  private static String mood(Heard heard) {
    return heard.turn().scene().context().persona().mood();
  }

  private static List<String> recentTopics(Heard heard) {
    if (!heard.move().topics().isEmpty()) {
      return heard.move().topics();
    }
    List<String> topics = heard.state().memory().topics();
    return topics.isEmpty() ? List.of() : List.of(topics.getLast());
  }
}
