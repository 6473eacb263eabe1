package app.quintet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsTests {
  private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
  private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Z0-9_]*)`");

  @Test
  void everySettingTheServerReadsStandsInTheTableOfTheReadme() throws IOException {
    Set<String> read = names(READ, Path.of("src/main/resources/application.yml"));
    assertThat(read).hasSizeGreaterThan(30);
    assertThat(names(NAMED, Path.of("../README.md"))).containsAll(read);
  }

  private static Set<String> names(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
