package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table, the page that explains it and what the state does say the same. */
class EngagementTableTests {
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| `(\\w+)` \\| (-?\\d+) \\| (-?\\d+) \\| (-?\\d+) \\|", Pattern.MULTILINE);

  @Test
  void everyMoveMovesInterestAsItsRowSays() {
    Map<String, Object> moves = Yaml.map(Yaml.map("engagement.yaml"), "moves");
    for (Difficulty difficulty : Difficulty.values()) {
      for (UserMove.Kind kind : UserMove.Kind.values()) {
        List<?> row = (List<?>) moves.get(kind.wire());
        assertThat(row).as(kind.wire()).hasSize(3);
        EngagementState was = EngagementState.fresh(difficulty);
        int points = was.after(move(kind)).level() - was.level();
        int wanted = (Integer) row.get(difficulty.ordinal());
        assertThat(points).as(kind + " " + difficulty).isEqualTo(Math.max(wanted, -was.level()));
      }
    }
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    Path page = Path.of("..", "docs", "flirtcraft-character.md");
    Matcher rows = ROW.matcher(Files.readString(page));
    Map<String, Object> moves = Yaml.map(Yaml.map("engagement.yaml"), "moves");
    int found = 0;
    while (rows.find()) {
      found++;
      List<Integer> shown =
          List.of(
              Integer.parseInt(rows.group(2)),
              Integer.parseInt(rows.group(3)),
              Integer.parseInt(rows.group(4)));
      assertThat(moves.get(rows.group(1))).as(rows.group(1)).isEqualTo(shown);
    }
    assertThat(found).isEqualTo(UserMove.Kind.values().length);
  }

  @Test
  void interestStaysWithinItsCeilingUntilItIsEarned() {
    for (Difficulty difficulty : Difficulty.values()) {
      int ceiling = EngagementTable.standard().ceiling().getOrDefault(difficulty, 0);
      EngagementState state = EngagementState.fresh(difficulty);
      for (int i = 0; i < 60; i++) {
        state = state.after(move(UserMove.Kind.JOKE));
      }
      assertThat(state.level()).isEqualTo(ceiling);
      EngagementState earned =
          state.after(move(UserMove.Kind.OPEN_QUESTION)).after(move(UserMove.Kind.JOKE));
      assertThat(earned.level()).isBetween(ceiling + 1, Math.min(100, ceiling + 4));
    }
  }

  static UserMove move(UserMove.Kind kind) {
    return new UserMove(kind, Set.of(), List.of(), List.of(), Map.of(), "", "", 0, "en", 6);
  }
}
