package app.quintet.platform.safety.card;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** That there was worry, where and when. */
@Component
final class SafetyData implements PersonalData {
  private final PersonRows rows;

  SafetyData(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public String module() {
    return "safety";
  }

  @Override
  public Set<String> tables() {
    return Set.of("safety.crisis_event");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("crisis_events", rows.of(person, "safety.crisis_event", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    // The events go with the account's row.
  }
}
