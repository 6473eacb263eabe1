package app.quintet.platform.billing.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of what stores told; every call needs a transaction for {@code billing.store}. */
@Component
class StoreEvents {
  private final JdbcClient db;
  private final Clock clock;
  private final JsonMapper json;

  StoreEvents(JdbcClient db, Clock clock, JsonMapper json) {
    this.db = db;
    this.clock = clock;
    this.json = json;
  }

  /** One row: the names of its customers, and the event as the store wrote it. */
  record Kept(String id, String source, Set<String> customers, JsonNode payload) {}

  /** Keeps it unless it is there; false if it was there and is applied. */
  boolean keep(StoreMessage message) {
    int added =
        db.sql(
                """
                insert into billing.store_event
                  (id, source, type, customers, payload, counts, occurred_at, received_at)
                values (:id, :source, :type, :customers::text[], :payload::jsonb, :counts, :at, :now)
                on conflict (id) do nothing
                """)
            .param("id", message.id())
            .param("source", message.source())
            .param("type", message.type())
            .param("customers", message.customers().toArray(String[]::new))
            .param("payload", json.writeValueAsString(message.payload()))
            .param("counts", message.counts())
            .param("at", Timestamp.from(message.at()))
            .param("now", Timestamp.from(clock.instant()))
            .update();
    return added == 1
        || db.sql("select applied_at is null from billing.store_event where id = :id")
            .param("id", message.id())
            .query(Boolean.class)
            .single();
  }

  /** Whether an event of this id was ever kept. */
  boolean has(String id) {
    return db.sql("select exists (select from billing.store_event where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** Every event that counts and names one of these customers. */
  List<Kept> about(String source, Collection<String> customers) {
    return db.sql(
            """
            select id, source, customers, payload from billing.store_event
            where customers && :customers::text[] and source = :source and counts
            order by occurred_at, id
            """)
        .param("customers", customers.toArray(String[]::new))
        .param("source", source)
        .query(this::kept)
        .list();
  }

  /** Some that came before this moment and were not applied, the oldest first. */
  List<Kept> waiting(Instant before, int most) {
    return db.sql(
            """
            select id, source, customers, payload from billing.store_event
            where applied_at is null and received_at < :before
            order by received_at limit :most
            """)
        .param("before", Timestamp.from(before))
        .param("most", most)
        .query(this::kept)
        .list();
  }

  /** Whether it was applied, also by whoever applied another one. */
  boolean isApplied(String id) {
    return db.sql("select applied_at is not null from billing.store_event where id = :id")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** Marks those of them that were not. */
  void applied(Collection<String> ids) {
    db.sql(
            """
            update billing.store_event set applied_at = :now
            where id = any (:ids::text[]) and applied_at is null
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("ids", ids.toArray(String[]::new))
        .update();
  }

  /** Puts another name of a customer into an event, wherever it stands. */
  void rename(String id, String name, String other) {
    db.sql(
            """
            update billing.store_event
            set customers = array_replace(customers, :name::text, :other::text),
                payload = replace(payload::text, :name, :other)::jsonb
            where id = :id
            """)
        .param("name", name)
        .param("other", other)
        .param("id", id)
        .update();
  }

  /** One at a time for a customer, until the transaction ends; always in the same order. */
  void lock(Collection<String> customers) {
    for (String customer : new TreeSet<>(customers)) {
      db.sql("select pg_advisory_xact_lock(hashtextextended('store ' || :customer, 0))")
          .param("customer", customer)
          .query(row -> {});
    }
  }

  private Kept kept(ResultSet row, int n) throws SQLException {
    Array customers = row.getArray("customers");
    return new Kept(
        row.getString("id"),
        row.getString("source"),
        Set.of((String[]) customers.getArray()),
        json.readTree(row.getString("payload")));
  }
}
