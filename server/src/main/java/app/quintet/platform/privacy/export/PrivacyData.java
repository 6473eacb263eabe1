package app.quintet.platform.privacy.export;

import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which archives were asked for, and their files. */
@Component
class PrivacyData implements PersonalData {
  private final ExportTable table;
  private final ExportFiles files;

  PrivacyData(ExportTable table, ExportFiles files) {
    this.table = table;
    this.files = files;
  }

  @Override
  public String module() {
    return "privacy";
  }

  @Override
  public Set<String> tables() {
    // The row of the erasure itself becomes its receipt, without the person.
    return Set.of("privacy.erasure", "privacy.export");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("archives", table.newest(person));
  }

  @Override
  public void erase(UUID person) {
    table.newest(person).forEach(export -> files.delete(export.id()));
  }
}
