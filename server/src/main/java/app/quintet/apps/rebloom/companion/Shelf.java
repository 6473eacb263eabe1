package app.quintet.apps.rebloom.companion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the library holds for one topic.
 *
 * @param said sentences people say about it, for recognising it
 * @param cues words that name it beyond doubt, as regular expressions over lower case
 * @param tips what one can do about it oneself, each a whole suggestion
 * @param offer exercises that fit, by slug, with the words that offer them
 */
record Shelf(
    String topic,
    List<String> said,
    List<String> cues,
    List<Piece> validate,
    List<Piece> ask,
    Map<Approach, List<Piece>> reframe,
    List<Piece> scale,
    List<Piece> tips,
    Map<String, Piece> offer) {

  static Shelf read(String topic) {
    Yaml file = Yaml.file("library/" + topic + ".yaml");
    Map<Approach, List<Piece>> reframe = new EnumMap<>(Approach.class);
    for (Approach approach : Approach.values()) {
      String cell = topic + ".reframe." + approach.wire();
      reframe.put(approach, Piece.all(cell, file.map("reframe").texts(approach.wire())));
    }
    Map<String, Piece> offer = new LinkedHashMap<>();
    file.map("offer")
        .all()
        .forEach((slug, text) -> offer.put(slug, Piece.of("offer." + slug, text)));
    return new Shelf(
        file.text("topic"),
        file.texts("said"),
        file.texts("cues"),
        Piece.all(topic + ".validate", file.texts("validate")),
        Piece.all(topic + ".ask", file.texts("ask")),
        reframe,
        Piece.all(topic + ".scale", file.texts("scale")),
        Piece.all(topic + ".tips", file.texts("tips")),
        offer);
  }

  /** Every piece of it, for checks of the whole. */
  List<Piece> pieces() {
    List<Piece> all = new ArrayList<>(validate);
    all.addAll(ask);
    reframe.values().forEach(all::addAll);
    all.addAll(scale);
    all.addAll(tips);
    all.addAll(offer.values());
    return all;
  }

  /** What looks at it in another light, in the way of one approach; empty if there is none. */
  List<Piece> reframes(Approach approach) {
    return reframe.getOrDefault(approach, List.of());
  }
}
