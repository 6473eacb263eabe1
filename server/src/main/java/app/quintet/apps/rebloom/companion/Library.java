package app.quintet.apps.rebloom.companion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The authored library in English: a shelf for each topic, and what is said whatever the topic. */
@Component
class Library {
  static final List<String> TOPICS =
      List.of(
          "anxiety",
          "low_mood",
          "sleep",
          "grief",
          "stress",
          "relationships",
          "work",
          "self_esteem",
          "habits",
          "loneliness",
          "anger",
          "health",
          "money",
          "family",
          "study",
          "good_news",
          "general");

  /** Lines for a move, quieter ones that ask nothing, and sentences by which people make it. */
  record Move(List<String> said, List<Piece> lines, List<Piece> quiet) {}

  private final Map<String, Shelf> shelves = new LinkedHashMap<>();
  private final Map<String, Move> moves = new LinkedHashMap<>();

  Library() {
    TOPICS.forEach(topic -> shelves.put(topic, Shelf.read(topic)));
    Yaml common = Yaml.file("library/common.yaml");
    for (String name : common.values().keySet()) {
      Yaml move = common.map(name);
      moves.put(
          name,
          new Move(
              move.texts("said"),
              Piece.all(name, move.texts("lines")),
              Piece.all(name + ".quiet", move.texts("quiet"))));
    }
  }

  /** The shelf of a topic of {@link #TOPICS}. */
  Shelf shelf(String topic) {
    return Objects.requireNonNull(shelves.get(topic), topic);
  }

  /** The lines of a move; IllegalStateException for a move nobody wrote. */
  List<Piece> lines(String move) {
    Move found = moves.get(move);
    if (found == null) {
      throw new IllegalStateException("the library lacks the move " + move);
    }
    return found.lines();
  }

  /** The lines of a move that ask nothing; empty if it has none of its own. */
  List<Piece> quiet(String move) {
    Move found = moves.get(move);
    return found == null ? List.of() : found.quiet();
  }

  Map<String, Move> moves() {
    return moves;
  }

  /** Every piece there is. */
  List<Piece> pieces() {
    List<Piece> all = new ArrayList<>();
    shelves.values().forEach(shelf -> all.addAll(shelf.pieces()));
    moves
        .values()
        .forEach(
            move -> {
              all.addAll(move.lines());
              all.addAll(move.quiet());
            });
    return all;
  }

  /** The pieces that are chosen by their likeness to what was said. */
  List<Piece> compared() {
    List<Piece> all = new ArrayList<>();
    for (Shelf shelf : shelves.values()) {
      all.addAll(shelf.validate());
      all.addAll(shelf.ask());
      all.addAll(shelf.tips());
      shelf.reframe().values().forEach(all::addAll);
    }
    List.of("ask", "even_ask", "good_ask").forEach(move -> all.addAll(lines(move)));
    return all;
  }
}
