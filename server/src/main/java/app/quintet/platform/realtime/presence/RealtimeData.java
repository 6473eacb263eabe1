package app.quintet.platform.realtime.presence;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether one shows oneself, and the events of the last minutes (which say what stands elsewhere).
 */
@Component
final class RealtimeData implements PersonalData {
  private final PersonRows rows;

  RealtimeData(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public String module() {
    return "realtime";
  }

  @Override
  public Set<String> tables() {
    return Set.of("realtime.event", "realtime.presence", "realtime.ticket", "realtime.topic");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("presence", rows.of(person, "realtime.presence", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    rows.delete(person, "realtime.event", "realtime.ticket", "realtime.presence", "realtime.topic");
  }
}
