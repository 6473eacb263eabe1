package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the talk is about after the character has spoken, so that "it" has a meaning. */
final class Focus {
  // Questions that somebody who is down asks about it, not away from it.
  private static final Set<String> AMONG_IT = Set.of("cope", "advice", "disturb", "");
  private static final Set<String> NO_SUBJECT = Set.of("name", "age", "years", "mood");

  // How long somebody's grief is kept in mind when what follows could be about anything.
  private static final List<String> LOWS =
      List.of("low", "low_2", "low_3", "low_4", "low_5", "low_6");

  private Focus() {}

  /** Whether the person has lately said that they are down. */
  static boolean low(String focus) {
    return LOWS.contains(focus) && !focus.equals(LOWS.getLast());
  }

  private static String next(Heard heard) {
    int at = LOWS.indexOf(heard.state().memory().focus());
    return LOWS.get(Math.min(at + 1, LOWS.size() - 1));
  }

  /**
   * The focus before the answer: what it was, unless the person has begun to tell of themselves.
   */
  static String kept(Heard heard) {
    if (heard.move().has(Kind.LOW)) {
      boolean goesOn = heard.move().kind() != Kind.LOW && low(heard.state().memory().focus());
      return goesOn ? next(heard) : LOWS.getFirst();
    }
    Inquiry inquiry = heard.inquiry();
    String was = heard.state().memory().focus();
    if (inquiry != null && low(was) && AMONG_IT.contains(inquiry.subject())) {
      return next(heard);
    }
    if (inquiry != null && !inquiry.open()) {
      return inquiry.subject();
    }
    boolean tells = heard.move().has(Kind.DISCLOSURE) || heard.move().has(Kind.STORY);
    return tells ? "" : heard.state().memory().focus();
  }

  static String after(Piece piece, String before, Heard heard, Library library) {
    String cell = piece.template().cell();
    if (piece.asks() || cell.startsWith("body.") || LOWS.contains(before)) {
      return before;
    }
    String place = "place." + Cells.place(heard) + ".";
    if (cell.startsWith(place + "figure.")) {
      String name = cell.substring((place + "figure.").length());
      return "figure." + name.substring(0, name.indexOf('.'));
    }
    if (cell.equals(place + "story")) {
      return "story";
    }
    if (cell.startsWith("shape.advise.")) {
      return "advice";
    }
    if (cell.startsWith("answer.") || cell.startsWith("stand.")) {
      String key = cell.substring(cell.indexOf('.') + 1, cell.lastIndexOf('.'));
      return key.equals("live") ? "from" : key;
    }
    if (cell.startsWith(place)) {
      String figure = Named.figure(piece.text().toLowerCase(Locale.ROOT), heard.turn(), library);
      return figure.isEmpty() ? before : figure;
    }
    return of(piece.facts(), before);
  }

  /** The subject of the facts told, or what it was. */
  static String of(Map<String, String> told, String before) {
    String focus = before;
    for (String key : told.keySet()) {
      int at = key.indexOf('_');
      String base = at < 0 ? key : key.substring(0, at);
      if (!NO_SUBJECT.contains(base)) {
        focus = base.equals("prop") ? "activity" : base;
        break;
      }
    }
    return focus;
  }
}
