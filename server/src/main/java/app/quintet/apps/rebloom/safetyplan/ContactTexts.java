package app.quintet.apps.rebloom.safetyplan;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which events had the contact texted; one row for each event at most. */
@Component
class ContactTexts {
  private final Tx tx;
  private final JdbcClient sql;

  ContactTexts(Tx tx, JdbcClient sql) {
    this.tx = tx;
    this.sql = sql;
  }

  record Asked(boolean byPerson, boolean sent) {}

  Optional<Asked> find(UUID person, UUID event) {
    return tx
        .read(
            person,
            """
            select asked_by = 'person' as by_person, sent_at is not null as sent
            from rebloom.contact_text where event_id = ? and user_id = ?
            """,
            (row, n) -> new Asked(row.getBoolean("by_person"), row.getBoolean("sent")),
            event,
            person)
        .stream()
        .findFirst();
  }

  /** True the first time for this event. */
  boolean ask(UUID person, UUID event, String by, Instant now) {
    return sql.sql(
                """
                insert into rebloom.contact_text (event_id, user_id, asked_by, asked_at)
                values (:event, :me, :by, :now) on conflict (event_id) do nothing
                """)
            .param("event", event)
            .param("me", person)
            .param("by", by)
            .param("now", Sql.at(now))
            .update()
        == 1;
  }

  void sent(UUID person, UUID event, Instant now) {
    sql.sql(
            """
            update rebloom.contact_text set sent_at = :now
            where event_id = :event and user_id = :me and sent_at is null
            """)
        .param("now", Sql.at(now))
        .param("event", event)
        .param("me", person)
        .update();
  }
}
