package app.quintet.apps.twotruths.personal;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.vault.Vault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the game keeps of people, table by table; the files are in media's part of the archive.
 */
@Component
class TwoTruthsData implements PersonalData {
  private static final Set<String> JSON = Set.of("voice", "faces");
  // Archive file by table. What hangs on a challenge goes with it; the order is that of deleting.
  private static final Map<String, String> SHEETS = sheets();
  private final PersonRows rows;
  private final Challenges challenges;
  private final Vault vault;
  private final JsonMapper json;

  TwoTruthsData(PersonRows rows, Challenges challenges, Vault vault, JsonMapper json) {
    this.rows = rows;
    this.challenges = challenges;
    this.vault = vault;
    this.json = json;
  }

  private static Map<String, String> sheets() {
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("twotruths.report", "reports");
    sheets.put("twotruths.hint", "hints");
    sheets.put("twotruths.view", "views");
    sheets.put("twotruths.response", "guesses");
    sheets.put("twotruths.analysis", "analyses");
    sheets.put("twotruths.segment", "statements");
    sheets.put("twotruths.tally", "votes");
    sheets.put("twotruths.lie", "lies");
    sheets.put("twotruths.publication", "publications");
    sheets.put("twotruths.challenge", "challenges");
    sheets.put("twotruths.points", "points");
    sheets.put("twotruths.player", "player");
    return sheets;
  }

  @Override
  public String module() {
    return TwoTruths.APP;
  }

  @Override
  public Set<String> tables() {
    return Set.copyOf(SHEETS.keySet());
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    SHEETS.forEach(
        (table, path) ->
            sink.json(
                path,
                rows.of(
                    person,
                    table,
                    (column, row, bytes) -> {
                      String context = table + "." + column + "/" + row.get("id");
                      String text = vault.open(person, context, bytes);
                      return JSON.contains(column) ? json.readTree(text) : text;
                    })));
  }

  @Override
  public void erase(UUID person) {
    challenges.lockAll(person);
    rows.delete(person, SHEETS.keySet().toArray(String[]::new));
  }
}
