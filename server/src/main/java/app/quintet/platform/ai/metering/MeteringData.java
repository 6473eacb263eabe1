package app.quintet.platform.ai.metering;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which calls of a model were made for a person; never what was said. */
@Component
final class MeteringData implements PersonalData {
  private final PersonRows rows;

  MeteringData(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public String module() {
    return "ai";
  }

  @Override
  public Set<String> tables() {
    return Set.of("ai.call");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("calls", rows.of(person, "ai.call", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    rows.delete(person, "ai.call");
  }
}
