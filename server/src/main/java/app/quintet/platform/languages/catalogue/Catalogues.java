package app.quintet.platform.languages.catalogue;

import app.quintet.platform.kernel.Messages;
import app.quintet.platform.kernel.Prepared;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers {@link Messages} from the catalogues on the class path. */
@Component
class Catalogues implements Messages {
  static final String FALLBACK = "en";
  private final Prepared<Map<String, Catalogue>> byLanguage =
      Prepared.from(CatalogueReader::readAll);

  Map<String, Catalogue> byLanguage() {
    return byLanguage.get();
  }

  @Override
  public String text(String language, String key, Map<String, ?> facts) {
    String asked = Locale.forLanguageTag(language).getLanguage();
    Catalogue own = byLanguage().get(asked);
    String text = own == null ? null : own.text(key, facts);
    if (text == null) {
      text = fallback().text(key, facts);
    }
    if (text == null) {
      throw new IllegalArgumentException("no catalogue has the message " + key);
    }
    return text;
  }

  private Catalogue fallback() {
    Catalogue english = byLanguage().get(FALLBACK);
    if (english == null) {
      throw new IllegalStateException("the English catalogue is missing");
    }
    return english;
  }
}
