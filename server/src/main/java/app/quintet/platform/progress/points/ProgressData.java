package app.quintet.platform.progress.points;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Days, points, counters and achievements, each with what it was for. */
@Component
final class ProgressData implements PersonalData {
  private final PersonRows rows;

  ProgressData(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public String module() {
    return "progress";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "progress.achievement",
        "progress.balance",
        "progress.counter",
        "progress.day",
        "progress.entry",
        "progress.posting");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("achievements", rows.of(person, "progress.achievement", NOTHING_SEALED));
    sink.json("balances", rows.of(person, "progress.balance", NOTHING_SEALED));
    sink.json("counters", rows.of(person, "progress.counter", NOTHING_SEALED));
    sink.json("days", rows.of(person, "progress.day", NOTHING_SEALED));
    sink.json("entries", rows.of(person, "progress.entry", NOTHING_SEALED));
    sink.json("postings", rows.of(person, "progress.posting", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    // The ledgers know no deletion of their own: they go with the account's row.
  }
}
