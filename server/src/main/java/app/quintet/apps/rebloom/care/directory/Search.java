package app.quintet.apps.rebloom.care.directory;

import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; whatever is absent does not matter.
 *
 * @param q words that must all stand somewhere in the entry
 * @param insurer leaves nobody out; those who accept it come first
 */
public record Search(
    @Nullable String q,
    @Nullable String specialty,
    @Nullable String language,
    @Nullable String insurer,
    @Nullable String country,
    @Nullable String region,
    @Nullable Boolean remote) {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 8;

  /** Refuses what no entry can have. */
  Search checked() {
    Faults faults = new Faults();
    shortEnough(faults, "q", q);
    shortEnough(faults, "specialty", specialty);
    shortEnough(faults, "language", language);
    shortEnough(faults, "insurer", insurer);
    shortEnough(faults, "country", country);
    shortEnough(faults, "region", region);
    faults.throwIfAny();
    return this;
  }

  private static void shortEnough(Faults faults, String field, @Nullable String value) {
    faults.require(
        value == null || Text.length(value) <= LONGEST,
        field,
        "size",
        "At most " + LONGEST + " characters.");
  }

  /** Patterns for LIKE, one for each word. */
  List<String> patterns() {
    String folded = q == null ? "" : Keys.fold(q);
    return Arrays.stream(folded.split(" "))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toList();
  }

  /** Keys that an entry must have, all of them. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    add(keys, specialty, Keys::specialty);
    add(keys, language, Keys::language);
    add(keys, country, Keys::country);
    add(keys, region, Keys::region);
    if (Boolean.TRUE.equals(remote)) {
      keys.add(Keys.REMOTE);
    }
    return keys;
  }

  /** The key of the insurer that was named, or null. */
  @Nullable String insurerKey() {
    return insurer == null || Keys.fold(insurer).isEmpty() ? null : Keys.insurer(insurer);
  }

  private static void add(List<String> keys, @Nullable String value, UnaryOperator<String> key) {
    if (value != null && !Keys.fold(value).isEmpty()) {
      keys.add(key.apply(value));
    }
  }
}
