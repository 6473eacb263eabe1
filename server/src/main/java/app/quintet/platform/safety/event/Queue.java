package app.quintet.platform.safety.event;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The queue that clinical staff work through: that there was danger, how it was seen and what was
 * done. There is no text in it, because none is kept. Every look and every review is audited.
 */
@Component
public class Queue {
  private static final String PURPOSE = "clinician";
  private static final TypeReference<List<Happening.LayerSeen>> SEEN = new TypeReference<>() {};
  private final Tx tx;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Audit audit;
  private final Clock clock;

  Queue(Tx tx, JdbcClient jdbc, JsonMapper json, Audit audit, Clock clock) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One event to look at.
   *
   * @param person whose it is, for reaching out by the ways an operator has
   * @param actions what was recommended and done, by name
   * @param resources helplines shown, by name
   */
  public record Entry(
      UUID id,
      UUID person,
      String app,
      String level,
      double confidence,
      List<Happening.LayerSeen> layers,
      List<String> actions,
      List<String> resources,
      Instant at,
      @Nullable Instant acknowledgedAt,
      @Nullable Instant followUpDue,
      @Nullable Instant followedUpAt,
      @Nullable UUID reviewedBy,
      @Nullable Instant reviewedAt) {}

  /** Events newest first; only for clinicians, else 403. */
  public Page<Entry> page(Person me, boolean reviewed, @Nullable Cursor after, int limit) {
    mustBeClinician(me);
    audit.record(me.id(), "safety.queue_read", null, Map.of());
    List<Entry> rows =
        tx.asSystem(
            PURPOSE,
            () ->
                jdbc.sql(
                        """
                        select * from safety.crisis_event
                        where (reviewed_at is not null) = :reviewed
                          and (cast(:at as timestamptz) is null or (at, id) < (:at, :id))
                        order by at desc, id desc limit :limit
                        """)
                    .param("reviewed", reviewed)
                    .param("at", after == null ? null : Sql.at(after.at()))
                    .param("id", after == null ? null : after.id())
                    .param("limit", limit + 1)
                    .query(this::entry)
                    .list());
    return Page.cut(rows, limit, e -> new Cursor(e.at(), e.id()));
  }

  /** Notes that this clinician has dealt with it; again keeps the first; 404 if there is none. */
  public Entry review(Person me, UUID event) {
    mustBeClinician(me);
    return tx.asSystem(
        PURPOSE,
        () -> {
          int changed =
              jdbc.sql(
                      """
                      update safety.crisis_event set reviewed_by = :me, reviewed_at = :now
                      where id = :id and reviewed_at is null
                      """)
                  .param("me", me.id())
                  .param("now", Sql.at(clock.instant()))
                  .param("id", event)
                  .update();
          Entry entry = find(event);
          if (changed == 1) {
            audit.record(
                me.id(),
                "safety.event_reviewed",
                entry.person(),
                Map.of("event", event.toString()));
          }
          return entry;
        });
  }

  private Entry find(UUID event) {
    return jdbc.sql("select * from safety.crisis_event where id = :id")
        .param("id", event)
        .query(this::entry)
        .optional()
        .orElseThrow(() -> Problem.notFound("event"));
  }

  /** 403 for everybody else. */
  public static void mustBeClinician(Person me) {
    if (!me.has(Role.CLINICIAN)) {
      throw Problem.forbidden("This is for clinical staff.");
    }
  }

  private Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "user_id"),
        row.getString("app"),
        row.getString("level").toLowerCase(java.util.Locale.ROOT),
        row.getDouble("confidence"),
        json.readValue(row.getString("layers"), SEEN),
        List.of((String[]) row.getArray("actions").getArray()),
        List.of((String[]) row.getArray("resources").getArray()),
        Sql.instant(row, "at"),
        Sql.instantOrNull(row, "acknowledged_at"),
        Sql.instantOrNull(row, "follow_up_due"),
        Sql.instantOrNull(row, "followed_up_at"),
        row.getObject("reviewed_by", UUID.class),
        Sql.instantOrNull(row, "reviewed_at"));
  }
}
