package app.quintet.platform.languages.catalogue;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All texts of one language, parsed once. */
final class Catalogue {
  private final Locale locale;
  private final DateTimeFormatter day;
  private final Map<String, MessageFormat> formats = new TreeMap<>();

  Catalogue(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.day =
        DateTimeFormatter.ofPattern(
            DateTimePatternGenerator.getInstance(locale).getBestPattern("EEEEMMMMd"), locale);
    patterns.forEach((key, pattern) -> formats.put(key, new MessageFormat(pattern, locale)));
  }

  Set<String> keys() {
    return formats.keySet();
  }

  Set<String> placeholders(String key) {
    MessageFormat format = formats.get(key);
    return format == null ? Set.of() : format.getArgumentNames();
  }

  @Nullable String text(String key, Map<String, ?> facts) {
    MessageFormat shared = formats.get(key);
    if (shared == null) {
      return null;
    }
    Map<String, Object> values = new HashMap<>();
    facts.forEach((name, value) -> values.put(name, written(value)));
    // A MessageFormat is not safe for use by two threads at once; a clone is cheap.
    return ((MessageFormat) shared.clone()).format(values);
  }

  private Object written(Object value) {
    return value instanceof LocalDate date ? day.format(date) : value;
  }

  Locale locale() {
    return locale;
  }
}
