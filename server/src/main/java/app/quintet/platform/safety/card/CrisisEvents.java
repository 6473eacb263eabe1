package app.quintet.platform.safety.card;

import app.quintet.platform.data.Tx;
import app.quintet.platform.safety.CrisisLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of crisis events: that there was worry, where and when; never what was written. */
@Component
class CrisisEvents {
  private final Tx tx;
  private final JdbcClient jdbc;
  private final Clock clock;

  CrisisEvents(Tx tx, JdbcClient jdbc, Clock clock) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Event(
      UUID id, String app, @Nullable UUID reference, CrisisLevel level, boolean acknowledged) {}

  void add(UUID person, Event event) {
    jdbc.sql(
            """
            insert into safety.crisis_event (id, user_id, app, reference, level, at)
            values (:id, :person, :app, :reference, :level, :now)
            """)
        .param("id", event.id())
        .param("person", person)
        .param("app", event.app())
        .param("reference", event.reference())
        .param("level", event.level().name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  Optional<Event> find(UUID person, UUID id) {
    return tx
        .read(
            person,
            """
            select id, app, reference, level, acknowledged_at from safety.crisis_event
            where id = ? and user_id = ?
            """,
            CrisisEvents::event,
            id,
            person)
        .stream()
        .findFirst();
  }

  /** The newest card that still waits for its person. */
  Optional<Event> open(UUID person) {
    return tx
        .read(
            person,
            """
            select id, app, reference, level, acknowledged_at from safety.crisis_event
            where user_id = ? and acknowledged_at is null order by at desc, id desc limit 1
            """,
            CrisisEvents::event,
            person)
        .stream()
        .findFirst();
  }

  /** True if it was not acknowledged before. */
  boolean acknowledge(UUID person, UUID id) {
    return jdbc.sql(
                """
                update safety.crisis_event set acknowledged_at = :now
                where id = :id and user_id = :person and acknowledged_at is null
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("id", id)
            .param("person", person)
            .update()
        == 1;
  }

  private static Event event(ResultSet row, int n) throws SQLException {
    return new Event(
        row.getObject("id", UUID.class),
        row.getString("app"),
        row.getObject("reference", UUID.class),
        CrisisLevel.valueOf(row.getString("level")),
        row.getTimestamp("acknowledged_at") != null);
  }
}
