package app.quintet.apps.flirtcraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The page about the coach says what the code does: its tables are made here. With {@code
 * -Dcoach.write=true} they are written anew.
 */
class CoachDocTest {
  private static final Path PAGE = Path.of("../docs/flirtcraft-coach.md");

  private static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("weights", weights());
    tables.put("measures", measures());
    tables.put("ceilings", ceilings());
    return tables;
  }

  private static String weights() {
    var lines = new StringBuilder("| metric | measure | points | what the person reads |\n");
    lines.append("| --- | --- | ---: | --- |\n");
    for (Weight w : Weight.TABLE) {
      lines.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %+d | %s |%n",
              w.metric().wire(),
              key(w.measure().name()),
              w.points(),
              w.why()));
    }
    return lines.append("\nEvery metric starts from ").append(Weight.BASE).append(".\n").toString();
  }

  private static String measures() {
    var lines = new StringBuilder("| measure | counted in a message by | full at |\n");
    lines.append("| --- | --- | ---: |\n");
    for (Measure m : Measure.values()) {
      String trait = m.trait() == null ? "the whole transcript" : key(m.trait().name());
      String full =
          m.trait() == null
              ? String.valueOf((int) m.full())
              : Math.round(m.full() * 100) + " % of messages";
      lines.append("| ").append(key(m.name())).append(" | ").append(trait);
      lines.append(" | ").append(full).append(" |\n");
    }
    return lines.toString();
  }

  private static String ceilings() {
    var lines = new StringBuilder("| trait | from this share of messages | at most |\n");
    lines.append("| --- | ---: | ---: |\n");
    for (Ceiling c : Ceiling.TABLE) {
      lines.append("| ").append(key(c.trait().name())).append(" | ");
      lines.append(Math.round(c.from() * 100)).append(" % | ").append(c.most()).append(" |\n");
    }
    return lines.toString();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Test
  void theTablesOfThePageAreTheTablesOfTheCode() throws IOException {
    String page = Files.readString(PAGE);
    String right = page;
    for (var table : tables().entrySet()) {
      String from = "<!-- " + table.getKey() + ": made by CoachDocTest -->\n";
      String to = "<!-- end -->";
      int begin = right.indexOf(from) + from.length();
      assertThat(begin).as(table.getKey()).isGreaterThan(from.length());
      int end = right.indexOf(to, begin);
      right = right.substring(0, begin) + table.getValue() + right.substring(end);
    }
    if (Boolean.getBoolean("coach.write")) {
      Files.writeString(PAGE, right);
      return;
    }
    assertThat(page).isEqualTo(right);
  }

  @Test
  void everyMeasureHasItsReasonOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    String reasons =
        page.substring(page.indexOf("## Why these measures"), page.indexOf("## Why these points"));
    for (Measure measure : Measure.values()) {
      assertThat(reasons).contains("**" + key(measure.name()) + "**");
    }
  }

  @Test
  void everyWeightHasItsWordsAndEveryCeilingItsStep() {
    for (Weight w : Weight.TABLE) {
      if (w.points() > 0) {
        assertThat(ReviewWords.hasLack(w.measure())).as(w.toString()).isTrue();
      }
      assertThat(ReviewWords.hasSteps(w.measure())).as(w.toString()).isTrue();
      assertThat(ReviewWords.steps(w.measure()).size()).isGreaterThanOrEqualTo(2);
    }
    for (Ceiling c : Ceiling.TABLE) {
      assertThat(ReviewWords.step(c)).isNotBlank();
      assertThat(ReviewWords.noun(c)).isNotBlank();
      assertThat(c.most()).isLessThanOrEqualTo(Ceiling.MOST);
    }
    for (Metric metric : Metric.values()) {
      assertThat(ReviewWords.stretch(metric)).isNotBlank();
    }
  }
}
