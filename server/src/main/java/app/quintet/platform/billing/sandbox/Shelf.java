package app.quintet.platform.billing.sandbox;

import app.quintet.platform.data.Sql;
import app.quintet.platform.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All objects of the test store; every call needs a transaction for {@code billing.sandbox}. Fields
 * that begin with an underscore are the store's own and never leave it.
 */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class Shelf {
  static final String PURPOSE = "billing.sandbox";
  private final JdbcClient db;
  private final JsonMapper json;
  private final Ids ids;
  private final Clock clock;

  Shelf(JdbcClient db, JsonMapper json, Ids ids, Clock clock) {
    this.db = db;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  /** One thing happens at a time: it is a small shop. */
  void lock() {
    db.sql("select pg_advisory_xact_lock(hashtextextended('billing.sandbox', 0))").query(row -> {});
  }

  Instant now() {
    return clock.instant();
  }

  /** A new object that is not kept yet. */
  ObjectNode fresh(String prefix, String kind, Instant at) {
    ObjectNode object = json.createObjectNode();
    object.put("id", prefix + "_" + ids.next().toString().replace("-", ""));
    object.put("object", kind);
    object.put("created", at.getEpochSecond());
    object.put("livemode", false);
    return object;
  }

  void put(ObjectNode object, @Nullable Instant due) {
    db.sql(
            """
            insert into billing.sandbox_object (id, kind, customer, doc, due_at)
            values (:id, :kind, :customer, :doc::jsonb, :due)
            on conflict (id) do update set doc = excluded.doc, due_at = excluded.due_at
            """)
        .param("id", object.path("id").asString())
        .param("kind", object.path("object").asString())
        .param("customer", customer(object))
        .param("doc", json.writeValueAsString(object))
        .param("due", due == null ? null : Sql.at(due))
        .update();
  }

  private static @Nullable String customer(ObjectNode object) {
    return object.path("customer").isString() ? object.path("customer").asString() : null;
  }

  Optional<ObjectNode> find(String kind, String id) {
    return db.sql("select doc from billing.sandbox_object where id = ? and kind = ?")
        .params(id, kind)
        .query((row, n) -> read(row.getString(1)))
        .optional();
  }

  ObjectNode get(String kind, String id) {
    return find(kind, id).orElseThrow(() -> Refusal.missing(kind));
  }

  /** All of a kind, of one customer or of all; the newest first. */
  List<ObjectNode> all(String kind, @Nullable String customer) {
    return db.sql(
            """
            select doc from billing.sandbox_object
            where kind = :kind and (:customer::text is null or customer = :customer::text)
            order by (doc ->> 'created')::bigint desc, id desc
            """)
        .param("kind", kind)
        .param("customer", customer)
        .query((row, n) -> read(row.getString(1)))
        .list();
  }

  /** What is due, the earliest first. */
  List<ObjectNode> due(String kind, Instant now, int most) {
    return db.sql(
            """
            select doc from billing.sandbox_object
            where kind = :kind and due_at <= :now order by due_at, id limit :most
            """)
        .param("kind", kind)
        .param("now", Sql.at(now))
        .param("most", most)
        .query((row, n) -> read(row.getString(1)))
        .list();
  }

  void delete(String id) {
    db.sql("delete from billing.sandbox_object where id = ?").param(id).update();
  }

  ObjectNode object() {
    return json.createObjectNode();
  }

  ObjectNode read(String text) {
    return (ObjectNode) json.readTree(text);
  }

  String write(Object tree) {
    return json.writeValueAsString(tree);
  }
}
