package app.quintet.platform.safety.event;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.safety.CrisisEvents.CrisisEvent;
import app.quintet.platform.safety.CrisisLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of crisis events as the person's own transactions see it. */
@Component
class EventTable {
  private static final String COLUMNS =
      "select id, app, reference, level, at, acknowledged_at, follow_up_due"
          + " from safety.crisis_event where user_id = ?";
  private final Tx tx;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  EventTable(Tx tx, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void add(UUID person, Happening event, Instant followUpDue) {
    jdbc.sql(
            """
            insert into safety.crisis_event (id, user_id, app, reference, level, at, confidence,
              layers, actions, resources, follow_up_due)
            values (:id, :person, :app, :reference, :level, :at, :confidence, :layers::jsonb,
              :actions, :resources, :due)
            """)
        .param("id", event.id())
        .param("person", person)
        .param("app", event.app())
        .param("reference", event.reference())
        .param("level", event.level().name())
        .param("at", Sql.at(event.at()))
        .param("confidence", event.confidence())
        .param("layers", json.writeValueAsString(event.layers()))
        .param("actions", event.level().recommendedActions().toArray(String[]::new))
        .param("resources", event.resources().toArray(String[]::new))
        .param("due", Sql.at(followUpDue))
        .update();
  }

  Optional<CrisisEvent> find(UUID person, UUID id) {
    return tx.read(person, COLUMNS + " and id = ?", EventTable::event, person, id).stream()
        .findFirst();
  }

  /** Those that still wait for their person, newest first. */
  List<CrisisEvent> pending(UUID person) {
    return tx.read(
        person,
        COLUMNS + " and acknowledged_at is null order by at desc, id desc limit 20",
        EventTable::event,
        person);
  }

  /** True if it was not acknowledged before. */
  boolean acknowledge(UUID person, UUID id) {
    return stamp(person, id, "acknowledged_at");
  }

  /** True if it was not followed up before. */
  boolean followUp(UUID person, UUID id) {
    return stamp(person, id, "followed_up_at");
  }

  void acted(UUID person, UUID id, String action) {
    jdbc.sql(
            """
            update safety.crisis_event set actions = array_append(actions, :action)
            where id = :id and user_id = :person and not :action = any (actions)
            """)
        .param("action", action)
        .param("id", id)
        .param("person", person)
        .update();
  }

  private boolean stamp(UUID person, UUID id, String column) {
    return jdbc.sql(
                "update safety.crisis_event set %1$s = :now where id = :id and user_id = :person and %1$s is null"
                    .formatted(column))
            .param("now", Sql.at(clock.instant()))
            .param("id", id)
            .param("person", person)
            .update()
        == 1;
  }

  private static CrisisEvent event(ResultSet row, int n) throws SQLException {
    return new CrisisEvent(
        Sql.uuid(row, "id"),
        row.getString("app"),
        row.getObject("reference", UUID.class),
        CrisisLevel.valueOf(row.getString("level")),
        Sql.instant(row, "at"),
        row.getTimestamp("acknowledged_at") != null,
        Sql.instantOrNull(row, "follow_up_due"));
  }
}
