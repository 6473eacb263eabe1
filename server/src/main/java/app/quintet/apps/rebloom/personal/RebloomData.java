package app.quintet.apps.rebloom.personal;

import app.quintet.apps.rebloom.PersonalSheet;
import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.data.PersonRows;
import app.quintet.platform.data.PersonRows.Opener;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.vault.Vault;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All that the app's rooms keep of people, sheet by sheet. */
@Component
class RebloomData implements PersonalData {
  private final List<PersonalSheet> sheets;
  private final PersonRows rows;
  private final Vault vault;
  private final JsonMapper json;

  RebloomData(List<PersonalSheet> sheets, PersonRows rows, Vault vault, JsonMapper json) {
    this.sheets = List.copyOf(sheets);
    this.rows = rows;
    this.vault = vault;
    this.json = json;
  }

  @Override
  public String module() {
    return Rebloom.APP;
  }

  @Override
  public Set<String> tables() {
    return sheets.stream().map(PersonalSheet::table).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sheets.stream()
        .filter(sheet -> !sheet.path().isEmpty())
        .forEach(
            sheet ->
                sink.json(sheet.path(), rows.of(person, sheet.table(), opener(person, sheet))));
  }

  private Opener opener(UUID person, PersonalSheet sheet) {
    return (column, row, bytes) -> {
      String context = sheet.table() + "." + column + "/" + row.getOrDefault("id", person);
      String text = vault.open(person, context, bytes);
      return sheet.json().contains(column) ? json.readTree(text) : text;
    };
  }

  @Override
  public void erase(UUID person) {
    rows.delete(person, sheets.stream().map(PersonalSheet::table).toArray(String[]::new));
  }
}
