package app.quintet.platform.safety.card;

import app.quintet.platform.safety.CountryHelp;
import app.quintet.platform.safety.Helplines;
import app.quintet.platform.safety.SafetyCard.Helpline;
import app.quintet.platform.safety.phrases.ListFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Helplines from the data file; every country gets the international directory too. */
@Component
class HelplineFile implements Helplines {
  private static final String FILE = "safety/helplines.yaml";
  private static final Country UNKNOWN = new Country("", List.of());
  private final Map<String, Country> byCountry = new TreeMap<>();
  private final List<Helpline> international;
  private final LocalDate date;
  private final String note;

  HelplineFile() {
    ListFile file = ListFile.read(FILE);
    date = LocalDate.parse(String.valueOf(file.value("date")));
    note = String.valueOf(file.value("note")).strip();
    international = lines(file.value("international"));
    Map<?, ?> countries = (Map<?, ?>) file.value("countries");
    countries.forEach((code, entry) -> byCountry.put(String.valueOf(code), country(entry)));
  }

  private record Country(String emergency, List<Helpline> lines) {}

  @Override
  public CountryHelp of(@Nullable String country, @Nullable String region, String language) {
    String code = country == null ? "" : country.toUpperCase(Locale.ROOT);
    Country known = byCountry.getOrDefault(code, UNKNOWN);
    List<Helpline> lines = new ArrayList<>(known.lines());
    // Stable, so that the file's order decides between equals.
    lines.sort(
        Comparator.comparing((Helpline line) -> !speaks(line, language))
            .thenComparing(line -> place(line, region)));
    lines.addAll(international);
    return new CountryHelp(
        byCountry.containsKey(code) ? code : "", known.emergency(), lines, date, note);
  }

  @Override
  public List<String> countries() {
    return List.copyOf(byCountry.keySet());
  }

  private static boolean speaks(Helpline line, String language) {
    String spoken = Locale.forLanguageTag(language).getLanguage();
    return line.languages().stream().anyMatch(l -> l.equals(spoken));
  }

  /** The person's own region, then the whole country, then other regions. */
  private static int place(Helpline line, @Nullable String region) {
    if (line.region().isEmpty()) {
      return 1;
    }
    return line.region().equalsIgnoreCase(region) ? 0 : 2;
  }

  private static Country country(Object entry) {
    Map<?, ?> of = (Map<?, ?>) entry;
    return new Country(text(of, "emergency"), lines(of.get("lines")));
  }

  private static List<Helpline> lines(@Nullable Object entries) {
    List<Helpline> lines = new ArrayList<>();
    for (Object entry : entries instanceof List<?> list ? list : List.of()) {
      Map<?, ?> line = (Map<?, ?>) entry;
      lines.add(
          new Helpline(
              text(line, "name"),
              text(line, "phone"),
              text(line, "text"),
              text(line, "url"),
              text(line, "hours"),
              languages(line),
              text(line, "region")));
    }
    return List.copyOf(lines);
  }

  private static List<String> languages(Map<?, ?> line) {
    String written = text(line, "languages").strip();
    return written.isEmpty() ? List.of() : List.of(written.split("\\s+"));
  }

  private static String text(Map<?, ?> line, String key) {
    Object value = line.get(key);
    return value == null ? "" : value.toString();
  }
}
