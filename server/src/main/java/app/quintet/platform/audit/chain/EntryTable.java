package app.quintet.platform.audit.chain;

import app.quintet.platform.audit.Audit.Access;
import app.quintet.platform.data.Sql;
import app.quintet.platform.kernel.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of entries; the caller says for which purpose. */
@Component
class EntryTable {
  // Held until commit: entries are chained in the order in which they become visible.
  private static final String LOCK = "select pg_advisory_xact_lock(4711001)";
  private static final int AT_ONCE = 5_000;
  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
  private final JdbcClient db;
  private final JsonMapper json;

  EntryTable(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  record Last(long position, byte[] hash) {}

  void lock() {
    db.sql(LOCK).query((rs, i) -> i).list();
  }

  Last last() {
    return db.sql("select position, hash from audit.entry order by position desc limit 1")
        .query(Last.class)
        .optional()
        .orElse(new Last(0, new byte[32]));
  }

  void insert(Entry e) {
    db.sql(
            """
            insert into audit.entry (position, id, actor, action, subject, facts, address,
              request_id, at, before, hash, salt, identity)
            values (:position, :id, :actor, :action, :subject, :facts::jsonb, :address, :request,
              :at, :before, :hash, :salt, :identity)
            """)
        .param("position", e.position())
        .param("id", e.id())
        .param("actor", e.actor())
        .param("action", e.action())
        .param("subject", e.subject())
        .param("facts", e.facts())
        .param("address", e.address())
        .param("request", e.requestId())
        .param("at", Sql.at(e.at()))
        .param("before", e.before())
        .param("hash", e.hash())
        .param("salt", e.salt())
        .param("identity", e.identity())
        .update();
  }

  /** Shows the walk the next entries; answers the position it reached. */
  long walk(long after, Walk walk) {
    return db.sql("select * from audit.entry where position > ? order by position limit ?")
        .params(after, AT_ONCE)
        .query(
            rows -> {
              long reached = after;
              while (rows.next() && walk.next(entry(rows), rows.getBytes("hash"))) {
                reached = rows.getLong("position");
              }
              return reached;
            });
  }

  List<Access> accesses(UUID person, @Nullable Cursor after, int most) {
    Instant at = after == null ? Instant.parse("9999-01-01T00:00:00Z") : after.at();
    return db.sql(
            """
            select id, actor, action, facts, at from audit.entry
            where subject = :me and actor is not null and actor <> :me
              and (at, id) < (:at, cast(:id as uuid))
            order by at desc, id desc limit :most
            """)
        .param("me", person)
        .param("at", Sql.at(at))
        .param("id", after == null ? new UUID(-1, -1) : after.id())
        .param("most", most)
        .query(
            (row, n) ->
                new Access(
                    Sql.uuid(row, "id"),
                    Sql.uuid(row, "actor"),
                    row.getString("action"),
                    json.readValue(row.getString("facts"), FACTS),
                    Sql.instant(row, "at")))
        .list();
  }

  /** Puts the pseudonym in the person's place; answers in how many entries. */
  int remove(UUID person, UUID pseudonym) {
    return db.sql(
            """
            update audit.entry set removed = true, salt = null, address = null,
              actor = case when actor = :me then :other else actor end,
              subject = case when subject = :me then :other else subject end
            where actor = :me or subject = :me
            """)
        .param("me", person)
        .param("other", pseudonym)
        .update();
  }

  /** In which entries a pseudonym stands, as facts of the entry that says so. */
  Map<String, String> tally(UUID pseudonym) {
    Walk.Tally tally = new Walk.Tally();
    List<Long> positions =
        db.sql(
                """
                select position from audit.entry
                where removed and (actor = :who or subject = :who) order by position
                """)
            .param("who", pseudonym)
            .query(Long.class)
            .list();
    positions.forEach(tally::add);
    return Map.of("entries", Integer.toString(positions.size()), "digest", tally.digest());
  }

  private Entry entry(ResultSet rs) throws SQLException {
    return new Entry(
        rs.getLong("position"),
        Sql.uuid(rs, "id"),
        rs.getObject("actor", UUID.class),
        rs.getString("action"),
        rs.getObject("subject", UUID.class),
        // jsonb has its own order and spacing; both sides of the comparison use ours.
        json.writeValueAsString(new TreeMap<>(json.readValue(rs.getString("facts"), FACTS))),
        rs.getString("address"),
        rs.getObject("request_id", UUID.class),
        Sql.instant(rs, "at"),
        rs.getBytes("before"),
        rs.getBytes("salt"),
        rs.getBytes("identity"),
        rs.getBoolean("removed"));
  }
}
