package app.quintet.platform.audit.chain;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.audit.AuditContext;
import app.quintet.platform.audit.AuditContext.Origin;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ChainedAudit implements Audit {
  private static final String PURPOSE = "audit";
  // Held until commit: entries are chained in the order in which they become visible.
  private static final String LOCK = "select pg_advisory_xact_lock(4711001)";

  record Entry(
      long position,
      UUID id,
      @Nullable UUID actor,
      String action,
      @Nullable UUID subject,
      String facts,
      @Nullable String address,
      @Nullable UUID requestId,
      Instant at,
      byte[] before,
      byte[] hash) {}

  private record Last(long position, byte[] hash) {}

  private final Tx tx;
  private final JdbcClient db;
  private final Ids ids;
  private final Clock clock;
  private final JsonMapper json;
  private final ObjectProvider<AuditContext> context;

  ChainedAudit(
      Tx tx,
      JdbcClient db,
      Ids ids,
      Clock clock,
      JsonMapper json,
      ObjectProvider<AuditContext> context) {
    this.tx = tx;
    this.db = db;
    this.ids = ids;
    this.clock = clock;
    this.json = json;
    this.context = context;
  }

  @Override
  public void record(
      @Nullable UUID actor, String action, @Nullable UUID subject, Map<String, String> facts) {
    AuditContext known = context.getIfAvailable();
    Origin origin = known == null ? null : known.current();
    String sorted = json.writeValueAsString(new TreeMap<>(facts));
    // PostgreSQL keeps microseconds; the hash must be over what will be read back.
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    tx.asSystem(
        PURPOSE,
        () -> {
          db.sql(LOCK).query((rs, i) -> i).list();
          Last last =
              db.sql("select position, hash from audit.entry order by position desc limit 1")
                  .query(Last.class)
                  .optional()
                  .orElse(new Last(0, new byte[32]));
          Entry open =
              new Entry(
                  last.position() + 1,
                  ids.next(),
                  actor,
                  action,
                  subject,
                  sorted,
                  origin == null ? null : origin.address(),
                  origin == null ? null : origin.requestId(),
                  at,
                  last.hash(),
                  new byte[0]);
          insert(open);
        });
  }

  private void insert(Entry e) {
    db.sql(
            """
            insert into audit.entry
              (position, id, actor, action, subject, facts, address, request_id, at, before, hash)
            values (:position, :id, :actor, :action, :subject, :facts::jsonb, :address, :request,
              :at, :before, :hash)
            """)
        .param("position", e.position())
        .param("id", e.id())
        .param("actor", e.actor())
        .param("action", e.action())
        .param("subject", e.subject())
        .param("facts", e.facts())
        .param("address", e.address())
        .param("request", e.requestId())
        .param("at", Timestamp.from(e.at()))
        .param("before", e.before())
        .param("hash", hash(e))
        .update();
  }

  @Override
  public long firstBroken() {
    return tx.asSystem(
        PURPOSE,
        () -> {
          long expected = 1;
          byte[] before = new byte[32];
          for (Entry e : entriesFrom(0)) {
            if (e.position() != expected
                || !Arrays.equals(e.before(), before)
                || !Arrays.equals(e.hash(), hash(e))) {
              return expected;
            }
            before = e.hash();
            expected++;
          }
          return -1L;
        });
  }

  private Iterable<Entry> entriesFrom(long after) {
    return db.sql("select * from audit.entry where position > ? order by position")
        .param(after)
        .query(
            (rs, i) ->
                new Entry(
                    rs.getLong("position"),
                    rs.getObject("id", UUID.class),
                    rs.getObject("actor", UUID.class),
                    rs.getString("action"),
                    rs.getObject("subject", UUID.class),
                    canonical(rs.getString("facts")),
                    rs.getString("address"),
                    rs.getObject("request_id", UUID.class),
                    rs.getTimestamp("at").toInstant(),
                    rs.getBytes("before"),
                    rs.getBytes("hash")))
        .list();
  }

  // jsonb has its own order and spacing; both sides of the comparison use ours.
  private String canonical(String facts) {
    return json.writeValueAsString(new TreeMap<>(json.readValue(facts, Map.class)));
  }

  private static byte[] hash(Entry e) {
    String content =
        String.join(
            "\n",
            Long.toString(e.position()),
            e.id().toString(),
            String.valueOf(e.actor()),
            e.action(),
            String.valueOf(e.subject()),
            e.facts(),
            String.valueOf(e.address()),
            String.valueOf(e.requestId()),
            e.at().toString());
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(e.before());
      return sha.digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
