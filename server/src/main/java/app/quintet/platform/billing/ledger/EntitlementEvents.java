package app.quintet.platform.billing.ledger;

import app.quintet.platform.billing.Standing;
import app.quintet.platform.data.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of events. */
@Component
class EntitlementEvents {
  private final Tx tx;
  private final JdbcClient jdbc;
  private final Clock clock;

  EntitlementEvents(Tx tx, JdbcClient jdbc, Clock clock) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<EntitlementEvent> of(UUID person) {
    return tx.read(
        person,
        """
        select id, source, feature, granted, valid_until, occurred_at, state, why
        from billing.entitlement_event where user_id = ?
        """,
        EntitlementEvents::event,
        person);
  }

  void lock(UUID person) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('entitlement ' || :person, 0))")
        .param("person", person.toString())
        .query(row -> {});
  }

  /** The same, for the system that is about to add to them; one at a time for a person. */
  List<EntitlementEvent> lockedOf(UUID person) {
    lock(person);
    return jdbc.sql(
            """
            select id, source, feature, granted, valid_until, occurred_at, state, why
            from billing.entitlement_event where user_id = :person
            """)
        .param("person", person)
        .query(EntitlementEvents::event)
        .list();
  }

  void add(UUID person, EntitlementEvent event, String reason) {
    jdbc.sql(
            """
            insert into billing.entitlement_event
              (id, user_id, source, feature, granted, valid_until, reason, occurred_at, recorded_at,
               state, why)
            values
              (:id, :person, :source, :feature, :granted, :until, :reason, :at, :now,
               :state, :why)
            """)
        .param("id", event.id())
        .param("person", person)
        .param("source", event.source())
        .param("feature", event.feature())
        .param("granted", event.granted())
        .param("until", event.until() == null ? null : Timestamp.from(event.until()))
        .param("reason", reason)
        .param("at", Timestamp.from(event.at()))
        .param("now", Timestamp.from(clock.instant()))
        .param("state", event.standing().state().wire())
        .param("why", event.standing().why().wire())
        .update();
  }

  private static EntitlementEvent event(ResultSet row, int n) throws SQLException {
    Timestamp until = row.getTimestamp("valid_until");
    return new EntitlementEvent(
        row.getObject("id", UUID.class),
        row.getString("source"),
        row.getString("feature"),
        row.getBoolean("granted"),
        until == null ? null : until.toInstant(),
        row.getTimestamp("occurred_at").toInstant(),
        Standing.of(row.getString("state"), row.getString("why")));
  }
}
