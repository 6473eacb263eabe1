package app.quintet.platform.notifications.inbox;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.notifications.dev.DevMessages;
import app.quintet.platform.notifications.push.SealedDevice;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Notices, what may be sent, where pushes go, and which letters left. */
@Component
final class NotificationData implements PersonalData {
  // The hash as text, because it is needed to open what is sealed beside it.
  private static final String DEVICES =
      """
      select id, kind, app, encode(endpoint_hash, 'hex') as endpoint_hash, subscription, label,
        created_at, last_push_at
      from notifications.device where user_id = ? order by id
      """;
  private final PersonRows rows;
  private final SealedFacts facts;
  private final SealedDevice devices;

  private final ObjectProvider<DevMessages> devInbox;

  NotificationData(
      PersonRows rows,
      SealedFacts facts,
      SealedDevice devices,
      ObjectProvider<DevMessages> devInbox) {
    this.rows = rows;
    this.facts = facts;
    this.devices = devices;
    this.devInbox = devInbox;
  }

  @Override
  public String module() {
    return "notifications";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "notifications.device",
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
    sink.json(
        "devices",
        rows.query(
            DEVICES,
            (column, row, bytes) ->
                devices.readable(person, column, (String) row.get("endpoint_hash"), bytes),
            person));
    sink.json("letters", rows.of(person, "notifications.letter", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    // Letters go with the account's row.
    rows.delete(
        person,
        "notifications.device",
        "notifications.notice",
        "notifications.preference",
        "notifications.quiet_hours");
    devInbox.ifAvailable(inbox -> inbox.forget(person));
  }
}
