package app.quintet.platform.languages.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CataloguesTests {
  private static final Pattern NOTICE =
      Pattern.compile("notice\\.[a-z_]+\\.(?<kind>[a-z_]+)\\.(title|body)");
  private final Catalogues catalogues = new Catalogues();

  private static final Pattern INSIGHT =
      Pattern.compile("rebloom\\.insight\\.(?<kind>[a-z_]+)\\.(title|content)");
  private static final String ARCHIVE = "export.";

  @Test
  void everyLanguageHasTheKeysAndPlaceholdersOfEnglish() {
    Catalogue english = catalogue("en");
    for (Catalogue other : List.of(english, catalogue("de"))) {
      assertThat(other.keys()).isEqualTo(english.keys());
      for (String key : english.keys()) {
        assertThat(other.placeholders(key)).as(key).isEqualTo(english.placeholders(key));
      }
    }
  }

  @Test
  void whatIsSaidInDangerIsSaidInEveryLanguageThatDangerIsNoticedIn() {
    Catalogue english = catalogue("en");
    assertThat(catalogues.byLanguage()).containsOnlyKeys("en", "de", "es", "fr", "ar", "he");
    for (Catalogue other : catalogues.byLanguage().values()) {
      assertThat(english.keys()).containsAll(other.keys());
      assertThat(other.keys())
          .contains(
              "safety.card.title",
              "safety.card.general",
              "safety.card.high",
              "safety.card.critical",
              "notice.platform.check_in.title",
              "notice.platform.check_in.body");
    }
  }

  @Test
  void noMessageIsUnused() throws IOException {
    String program = program();
    List<String> unused = new ArrayList<>();
    for (String key : catalogue("en").keys()) {
      String needle =
          Stream.of(NOTICE, INSIGHT)
              .map(pattern -> pattern.matcher(key))
              .filter(Matcher::matches)
              .map(found -> found.group("kind"))
              .findFirst()
              .orElse(key);
      if (key.startsWith(ARCHIVE)) {
        // Modules name themselves and the parts of what they hand out.
        needle = key.substring(key.lastIndexOf('.') + 1);
      }
      if (!program.contains('"' + key + '"')
          && !program.contains('"' + needle + '"')
          && !constant(needle).matcher(program).find()) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  /** A kind that is a constant of an enum: indented by itself, in capitals. */
  private static Pattern constant(String kind) {
    return Pattern.compile("(?m)^ +" + kind.toUpperCase(Locale.ROOT) + "[(,;]");
  }

  @Test
  void anUnknownLanguageIsAnsweredInEnglishAndARegionInItsLanguage() {
    assertThat(catalogues.text("ja", "progress.why.first")).startsWith("Today");
    assertThat(catalogues.text("de-AT", "progress.why.first")).startsWith("Heute");
    assertThat(catalogues.text("", "progress.why.first")).startsWith("Today");
  }

  @Test
  void numbersAndDaysFollowTheLanguage() {
    var facts = Map.of("lost", 1, "day", LocalDate.of(2026, 3, 3));
    assertThat(catalogues.text("en", "progress.why.missed", facts))
        .isEqualTo("Your streak of 1 day ended because nothing happened on Tuesday, March 3.");
    assertThat(catalogues.text("de", "progress.why.missed", facts))
        .isEqualTo("Deine Serie von 1 Tag ist zu Ende, weil am Dienstag, 3. März nichts geschah.");
  }

  @Test
  void aKeyThatNoCatalogueHasIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> catalogues.text("en", "no.such.key"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Catalogue catalogue(String language) {
    return Objects.requireNonNull(catalogues.byLanguage().get(language));
  }

  private static String program() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
