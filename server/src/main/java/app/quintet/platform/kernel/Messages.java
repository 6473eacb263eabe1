package app.quintet.platform.kernel;

import java.util.Map;

/** The server's own texts by language (ICU message format); answered by the languages module. */
public interface Messages {
  /**
   * The text of a key in the person's language, else in English; throws IllegalArgumentException
   * for a key that no catalogue has, because that is a fault of the program.
   *
   * @param language BCP 47; a region is ignored where only the language is there
   * @param facts values by placeholder: text, numbers, {@code LocalDate}
   */
  String text(String language, String key, Map<String, ?> facts);

  /** A text without placeholders. */
  default String text(String language, String key) {
    return text(language, key, Map.of());
  }
}
