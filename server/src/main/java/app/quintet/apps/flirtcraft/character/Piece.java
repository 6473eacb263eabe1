package app.quintet.apps.flirtcraft.character;

import java.util.List;
import java.util.Map;

/**
 * A line of the library with its slots filled.
 *
 * @param facts the character's facts it tells, by key
 */
record Piece(Template template, String text, Map<String, String> facts) {
  boolean asks() {
    return text.contains("?");
  }

  int words() {
    return LengthClass.words(text);
  }

  List<Integer> hashes() {
    return Sentences.hashes(text);
  }
}
