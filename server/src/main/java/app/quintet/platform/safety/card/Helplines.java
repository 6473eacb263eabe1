package app.quintet.platform.safety.card;

import app.quintet.platform.safety.SafetyCard.Helpline;
import app.quintet.platform.safety.phrases.ListFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Helplines by country, from the data file; every country gets the international list too. */
@Component
class Helplines {
  private static final String INTERNATIONAL = "international";
  private final Map<String, List<Helpline>> byCountry = new HashMap<>();

  Helplines() {
    ListFile file = ListFile.read("safety/helplines.yaml");
    for (String country : file.keys()) {
      byCountry.put(country, lines((List<?>) file.value(country)));
    }
  }

  /** Those of the country (ISO 3166 alpha-2), then the international one. */
  List<Helpline> of(@Nullable String country) {
    String key = country == null ? "" : country.toUpperCase(Locale.ROOT);
    List<Helpline> own = byCountry.getOrDefault(key, List.of());
    List<Helpline> everywhere = byCountry.getOrDefault(INTERNATIONAL, List.of());
    return Stream.concat(own.stream(), everywhere.stream()).toList();
  }

  private static List<Helpline> lines(List<?> entries) {
    return entries.stream()
        .map(
            entry -> {
              Map<?, ?> line = (Map<?, ?>) entry;
              return new Helpline(
                  text(line, "name"),
                  text(line, "phone"),
                  text(line, "text"),
                  text(line, "url"),
                  text(line, "hours"));
            })
        .toList();
  }

  private static String text(Map<?, ?> line, String key) {
    Object value = line.get(key);
    return value == null ? "" : value.toString();
  }
}
