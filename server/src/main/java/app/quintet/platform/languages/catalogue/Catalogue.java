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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All texts of one language, parsed once. */
final class Catalogue {
  private static final Pattern COUNTED =
      Pattern.compile("\\{\\s*(\\w+)\\s*,\\s*(?:plural|selectordinal|number)");
  private final DateTimeFormatter day;
  private final Map<String, MessageFormat> formats = new TreeMap<>();
  private final Map<String, Set<String>> numbers = new HashMap<>();

  Catalogue(Locale locale, Map<String, String> patterns) {
    this.day =
        DateTimeFormatter.ofPattern(
            DateTimePatternGenerator.getInstance(locale).getBestPattern("EEEEMMMMd"), locale);
    patterns.forEach(
        (key, pattern) -> {
          formats.put(key, new MessageFormat(pattern, locale));
          numbers.put(key, counted(pattern));
        });
  }

  private static Set<String> counted(String pattern) {
    return COUNTED
        .matcher(pattern)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
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
    Set<String> numeric = numbers.getOrDefault(key, Set.of());
    facts.forEach((name, value) -> values.put(name, written(value, numeric.contains(name))));
    // A MessageFormat is not safe for use by two threads at once; a clone is cheap.
    return ((MessageFormat) shared.clone()).format(values);
  }

  // Facts that were kept as text are numbers again where the message counts with them.
  private Object written(Object value, boolean counted) {
    if (value instanceof LocalDate date) {
      return day.format(date);
    }
    return counted && value instanceof String text ? Long.valueOf(text) : value;
  }
}
