package app.quintet.platform.identity.account;

import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an account's fields may hold; each check notes a fault instead of stopping at the first. */
public final class Rules {
  /** The youngest and oldest age that may be declared. */
  public static final int MIN_AGE = 13;

  /** See {@link #MIN_AGE}. */
  public static final int MAX_AGE = 120;

  // RFC 5321 allows far more than people use; what matters is proven by the mailed code.
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@.<>,;\"]{2,}");
  private static final Pattern USERNAME =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_.]{1,48})[A-Za-z0-9]");
  // Direction overrides and invisible tags let one name look like another.
  private static final Pattern DECEPTIVE =
      Pattern.compile("[\\n\\t\\u202A-\\u202E\\u2066-\\u2069\\x{E0000}-\\x{E007F}]");
  private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{S}\\p{P}]");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Rules() {}

  /** The address as it is stored: trimmed, NFC, lower case. */
  public static String email(@Nullable String written) {
    return Text.clean(written).toLowerCase(Locale.ROOT);
  }

  /** Checks an address that is already in its stored form. */
  public static void checkEmail(Faults faults, String field, String email) {
    faults.require(
        email.length() <= 254 && EMAIL.matcher(email).matches(),
        field,
        "email",
        "Please give a valid e-mail address.");
  }

  /** Checks a display name in its cleaned form: 1–50 characters, one line, something to see. */
  public static void checkDisplayName(Faults faults, String name) {
    faults.require(
        Text.length(name) <= 50, "display_name", "size", "A name has at most 50 characters.");
    faults.require(
        VISIBLE.matcher(name).find() && !DECEPTIVE.matcher(name).find(),
        "display_name",
        "name",
        "A name needs letters, on one line, without direction marks.");
  }

  /**
   * Checks a username: 3–50 of Latin letters, digits, dot and underscore, ends without those two.
   */
  public static void checkUsername(Faults faults, String username) {
    faults.require(
        USERNAME.matcher(username).matches(),
        "username",
        "username",
        "A username has 3 to 50 letters, digits, dots or underscores.");
  }

  /** Checks an age in years. */
  public static void checkAge(Faults faults, int age) {
    faults.require(
        age >= MIN_AGE && age <= MAX_AGE, "age", "range", "The age must lie between 13 and 120.");
  }

  /** Checks an optional gender in the person's own words. */
  public static void checkGender(Faults faults, String gender) {
    faults.require(
        Text.length(gender) <= 50, "gender", "size", "Please use at most 50 characters.");
  }

  /** Checks an ISO 3166 country of two capital letters. */
  public static void checkCountry(Faults faults, String country) {
    faults.require(
        COUNTRIES.contains(country), "country", "country", "There is no country with this code.");
  }

  /** Checks a BCP 47 language tag. */
  public static void checkLanguage(Faults faults, String tag) {
    faults.require(
        languageOrNull(tag) != null, "language", "language", "This is not a language tag.");
  }

  /** Checks an IANA time zone. */
  public static void checkZone(Faults faults, String zone) {
    faults.require(
        ZoneId.getAvailableZoneIds().contains(zone),
        "time_zone",
        "time_zone",
        "There is no time zone of this name.");
  }

  /** The tag in its usual spelling ({@code pt-BR}), or null if it is none. */
  public static @Nullable String languageOrNull(String tag) {
    if (tag.length() > 35) {
      return null;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return LANGUAGES.contains(locale.getLanguage()) ? locale.toLanguageTag() : null;
    } catch (IllformedLocaleException notATag) {
      return null;
    }
  }
}
