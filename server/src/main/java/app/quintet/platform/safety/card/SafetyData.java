package app.quintet.platform.safety.card;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** That there was worry, where and when, what was done about it, and the signs before it. */
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
    return Set.of("safety.crisis_event", "safety.sign");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json(
        "crisis_events",
        rows.query(
            """
            select id, app, reference, level, confidence, at, layers::text as layers,
              array_to_string(actions, ', ') as actions,
              array_to_string(resources, ', ') as resources,
              acknowledged_at, follow_up_due, followed_up_at, reviewed_at
            from safety.crisis_event where user_id = ? order by at, id
            """,
            NOTHING_SEALED,
            person));
    sink.json("signs", rows.of(person, "safety.sign", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    rows.delete(person, "safety.sign", "safety.crisis_event");
  }
}
