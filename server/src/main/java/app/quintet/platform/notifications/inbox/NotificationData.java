package app.quintet.platform.notifications.inbox;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notices, what may be sent, and which letters left. */
@Component
final class NotificationData implements PersonalData {
  private final PersonRows rows;
  private final SealedFacts facts;

  NotificationData(PersonRows rows, SealedFacts facts) {
    this.rows = rows;
    this.facts = facts;
  }

  @Override
  public String module() {
    return "notifications";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "notifications.letter",
        "notifications.notice",
        "notifications.preference",
        "notifications.quiet_hours");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json(
        "notices",
        rows.of(
            person,
            "notifications.notice",
            (column, row, bytes) ->
                facts.open(person, (UUID) Objects.requireNonNull(row.get("id")), bytes)));
    sink.json("preferences", rows.of(person, "notifications.preference", NOTHING_SEALED));
    sink.json("quiet_hours", rows.of(person, "notifications.quiet_hours", NOTHING_SEALED));
    sink.json("letters", rows.of(person, "notifications.letter", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    // Letters go with the account's row.
    rows.delete(
        person, "notifications.notice", "notifications.preference", "notifications.quiet_hours");
  }
}
