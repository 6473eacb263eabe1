package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which cells serve where one to five words are enough. */
final class Nods {
  // What may be met with any short nod; everything else needs one of its own kind.
  private static final Set<Kind> ACKNOWLEDGING =
      EnumSet.of(
          Kind.STATEMENT, Kind.DISCLOSURE, Kind.STORY, Kind.AGREEMENT, Kind.FLAT, Kind.GREETING);

  private Nods() {}

  /** Cells of one to five words, the fitting group first. */
  static List<List<String>> ultras(Heard heard, boolean asking) {
    UserMove move = heard.move();
    List<List<String>> groups = new ArrayList<>();
    if (Cells.withdraws(heard)) {
      return List.of(List.of("said.withdraws.ultra"), List.of("ultra.low"));
    }
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
    groups.add(List.of(Cells.ofAnything(heard) ? "ultra.any" : "ultra." + move.kind().wire()));
    if (ACKNOWLEDGING.contains(move.kind())) {
      List<String> topical = new ArrayList<>();
      move.topics().forEach(t -> topical.add("topic." + t + ".ultra"));
      groups.add(topical);
      groups.add(List.of("place." + Cells.place(heard) + ".ultra", "ultra.any"));
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
}
