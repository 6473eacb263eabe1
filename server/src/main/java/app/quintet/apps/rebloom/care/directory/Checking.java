package app.quintet.apps.rebloom.care.directory;

import app.quintet.platform.kernel.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks entries of the operator's file, one after the other, and notes every fault of each. */
final class Checking {
  private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> YES = Set.of("yes", "true", "1");
  private static final Set<String> NO = Set.of("no", "false", "0");
  private static final int MOST_VALUES = 60;
  private final List<String> faults;
  private final Map<String, String> refs = new HashMap<>();
  private Written now = new Written("", Map.of(), Map.of());

  Checking(List<String> faults) {
    this.faults = faults;
  }

  /** The entry; meaningless if faults were noted. */
  Entry check(Written written) {
    now = written;
    return new Entry(
        ref(),
        needed("name", 120),
        optional("title", 120),
        optional("about", 2_000),
        values("specialties", 60, true),
        languages(),
        values("insurers", 80, false),
        country(),
        optional("region", 60),
        optional("city", 80),
        choice("remote", false),
        choice("accepting", true),
        booking());
  }

  private String ref() {
    String ref = Text.clean(now.text("ref"));
    if (!REF.matcher(ref).matches()) {
      fault("ref must be 1 to 60 letters, digits, dots, dashes or underscores");
    } else {
      String first = refs.putIfAbsent(ref, now.where());
      if (first != null) {
        fault("ref " + ref + " is that of " + first + " already");
      }
    }
    return ref;
  }

  private String needed(String field, int longest) {
    String text = optional(field, longest);
    if (text == null) {
      fault(field + " is missing");
    }
    return text == null ? "" : text;
  }

  private @Nullable String optional(String field, int longest) {
    String text = Text.clean(now.text(field));
    if (Text.length(text) > longest) {
      fault(field + " is longer than " + longest + " characters");
    }
    return text.isEmpty() ? null : text;
  }

  private List<String> values(String field, int longest, boolean needed) {
    List<String> values =
        now.list(field).stream().map(Text::clean).filter(v -> !v.isEmpty()).distinct().toList();
    if (needed && values.isEmpty()) {
      fault(field + " is missing");
    }
    if (values.size() > MOST_VALUES) {
      fault(field + " has more than " + MOST_VALUES + " values");
    }
    for (String value : values) {
      if (Text.length(value) > longest) {
        fault(field + " has a value longer than " + longest + " characters");
      }
    }
    return values;
  }

  private List<String> languages() {
    List<String> tags = new ArrayList<>();
    for (String value : values("languages", 35, true)) {
      Locale locale = Locale.forLanguageTag(value.replace('_', '-'));
      if (LANGUAGES.contains(locale.getLanguage())) {
        tags.add(locale.toLanguageTag());
      } else {
        fault("languages: " + value + " is no language tag such as en or pt-BR");
      }
    }
    return tags.stream().distinct().toList();
  }

  private String country() {
    String code = Text.clean(now.text("country")).toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(code)) {
      fault("country must be a code of two letters (ISO 3166) such as DE");
    }
    return code;
  }

  private boolean choice(String field, boolean otherwise) {
    String text = Text.clean(now.text(field)).toLowerCase(Locale.ROOT);
    if (!text.isEmpty() && !YES.contains(text) && !NO.contains(text)) {
      fault(field + " must be yes or no");
    }
    return text.isEmpty() ? otherwise : YES.contains(text);
  }

  private @Nullable String booking() {
    String address = optional("booking_url", 500);
    if (address != null && !isWebAddress(address)) {
      fault("booking_url must be an address that begins with https://");
    }
    return address;
  }

  private static boolean isWebAddress(String address) {
    try {
      URI uri = URI.create(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  private void fault(String what) {
    faults.add(now.where() + ": " + what);
  }
}
