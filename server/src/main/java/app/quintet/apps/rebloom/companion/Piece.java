package app.quintet.apps.rebloom.companion;

import java.util.List;
import java.util.Locale;

/**
 * One authored piece.
 *
 * @param id its cell and a number made from its words, so that moving a line keeps its id
 */
record Piece(String id, String text) {
  static Piece of(String cell, String text) {
    return new Piece(cell + ":" + String.format(Locale.ROOT, "%08x", text.hashCode()), text);
  }

  static List<Piece> all(String cell, List<String> texts) {
    return texts.stream().map(text -> of(cell, text)).toList();
  }

  boolean asks() {
    return text.contains("?");
  }

  /** Whether it has this slot, for example {@code {name}}. */
  boolean has(String slot) {
    return text.contains("{" + slot + "}");
  }
}
