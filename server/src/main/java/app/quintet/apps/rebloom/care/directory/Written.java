package app.quintet.apps.rebloom.care.directory;

import java.util.List;
import java.util.Map;

/**
 * One entry as it stands in the operator's file, unchecked.
 *
 * @param where for the operator: {@code line 4}, {@code entry 4}
 * @param texts by field
 * @param lists by field
 */
record Written(String where, Map<String, String> texts, Map<String, List<String>> lists) {
  /** Fields that hold several values. */
  static final List<String> LISTS = List.of("specialties", "languages", "insurers");

  /** Fields that hold one. */
  static final List<String> TEXTS =
      List.of(
          "ref",
          "name",
          "title",
          "about",
          "country",
          "region",
          "city",
          "remote",
          "accepting",
          "booking_url");

  String text(String field) {
    return texts.getOrDefault(field, "");
  }

  List<String> list(String field) {
    return lists.getOrDefault(field, List.of());
  }
}
