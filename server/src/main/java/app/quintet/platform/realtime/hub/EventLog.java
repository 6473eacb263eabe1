package app.quintet.platform.realtime.hub;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.vault.Vault;
import app.quintet.platform.vault.VaultException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events kept for replay: appended by who publishes, read by the hub of any node. */
@Component
final class EventLog {
  /** How long and how many events are kept (platform specification, Realtime). */
  static final Duration KEPT = Duration.ofMinutes(10);

  static final int MOST = 500;

  /** Characters of one replay at most: more would fill the listener's mailbox and cut it off. */
  private static final int LARGEST_REPLAY = 500_000;

  private static final String PURPOSE = "realtime";

  private record Row(long lastId, @Nullable Kept kept) {}

  private record Kept(long id, UUID owner, UUID ref, String event, byte[] sealed) {}

  private final Tx tx;
  private final JdbcClient db;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;
  private final Frames frames;

  EventLog(Tx tx, JdbcClient db, Vault vault, Ids ids, Clock clock, Frames frames) {
    this.tx = tx;
    this.db = db;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
    this.frames = frames;
  }

  /** The person the running transaction acts for, or null. */
  @Nullable UUID actingPerson() {
    return db.sql("select acting.person()").query(UUID.class).optional().orElse(null);
  }

  /** Appends in the current transaction, or one of its own, and gives the event's id. */
  long append(UUID owner, String topic, String event, String data) {
    UUID ref = ids.next();
    return tx.as(
        owner,
        () -> {
          byte[] sealed = vault.seal(owner, context(ref), data);
          return db.sql(
                  """
                  with next as (
                    insert into realtime.topic as t (topic, user_id, last_id)
                    values (:topic, :owner, 1)
                    on conflict (topic) do update set last_id = t.last_id + 1
                    returning last_id
                  )
                  insert into realtime.event (topic, id, user_id, ref, event, sealed, created_at)
                  select :topic, last_id, :owner, :ref, :event, :sealed, :now from next
                  returning id
                  """)
              .param("topic", topic)
              .param("owner", owner)
              .param("ref", ref)
              .param("event", event)
              .param("sealed", sealed)
              .param("now", now())
              .query(Long.class)
              .single();
        });
  }

  /** What a listener gets who knows everything up to {@code since}; null: wants only what comes. */
  Replay replay(String topic, @Nullable Long since) {
    List<Row> rows = rows(topic, since == null ? Long.MAX_VALUE : since);
    long last = rows.isEmpty() ? 0 : rows.getFirst().lastId();
    if (since == null || since == last) {
      return new Replay(last, last, List.of(), false);
    }
    List<Event> events = open(topic, rows);
    // Ids have no gaps: all there is, or something was forgotten meanwhile. An id from the future
    // belongs to a topic that was erased and began anew.
    int size = events.stream().mapToInt(event -> event.frame().length()).sum();
    boolean whole = since < last && events.size() == last - since && size <= LARGEST_REPLAY;
    return whole ? new Replay(since, last, events, false) : new Replay(last, last, List.of(), true);
  }

  /** The last ids of these topics; topics without events are missing. */
  Map<String, Long> lastIds(Collection<String> topics) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db
                .sql("select topic, last_id from realtime.topic where topic = any (:topics)")
                .param("topics", topics.toArray(String[]::new))
                .query((rs, i) -> Map.entry(rs.getString(1), rs.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Forgets what is too old or too much. */
  void forget() {
    tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    delete from realtime.event e using realtime.topic t
                    where t.topic = e.topic
                      and (e.created_at < :old or e.id <= t.last_id - :most)
                    """)
                .param("old", now().minus(KEPT))
                .param("most", MOST)
                .update());
  }

  private List<Row> rows(String topic, long after) {
    // One statement, so that the last id and the events are of the same moment.
    String sql =
        """
        select t.last_id, e.id, e.user_id, e.ref, e.event, e.sealed
        from realtime.topic t
        left join realtime.event e
          on e.topic = t.topic and e.id > :after and e.created_at >= :old
             and t.last_id - :after <= :most
        where t.topic = :topic order by e.id
        """;
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(sql)
                .param("topic", topic)
                .param("after", after)
                .param("old", now().minus(KEPT))
                .param("most", MOST)
                .query(
                    (rs, i) -> {
                      long last = rs.getLong(1);
                      long id = rs.getLong(2);
                      return new Row(
                          last,
                          rs.wasNull()
                              ? null
                              : new Kept(
                                  id,
                                  rs.getObject(3, UUID.class),
                                  rs.getObject(4, UUID.class),
                                  rs.getString(5),
                                  rs.getBytes(6)));
                    })
                .list());
  }

  private List<Event> open(String topic, List<Row> rows) {
    List<Event> events = new ArrayList<>(rows.size());
    try {
      for (Row row : rows) {
        Kept kept = row.kept();
        if (kept != null) {
          String data = vault.open(kept.owner(), context(kept.ref()), kept.sealed());
          events.add(frames.event(topic, kept.id(), kept.event(), data));
        }
      }
    } catch (VaultException erased) {
      // The owner's key is gone: so is what they were told.
      return List.of();
    }
    return events;
  }

  private static String context(UUID ref) {
    return "realtime.event/" + ref;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
