package app.quintet.platform.realtime.presence;

import app.quintet.platform.realtime.Presence.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class PresenceTable {
  static final String PURPOSE = "realtime";

  /** How long after the last heartbeat somebody counts as here (platform specification). */
  static final Duration GONE_AFTER = Duration.ofSeconds(30);

  record State(
      boolean visible, boolean online, String name, String screen, @Nullable Instant onlineAt) {
    static final State NEVER = new State(true, false, "", "", null);

    @Nullable Here here() {
      return online && onlineAt != null ? new Here(name, onlineAt, screen) : null;
    }
  }

  private final JdbcClient db;
  private final Clock clock;

  PresenceTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The state, its row made if need be and locked until the transaction ends. */
  State lock(UUID person) {
    db.sql("insert into realtime.presence (user_id) values (?) on conflict do nothing")
        .param(person)
        .update();
    return read(person, " for update");
  }

  State find(UUID person) {
    return read(person, "");
  }

  private State read(UUID person, String lock) {
    return db.sql(
            "select visible, online, name, screen, online_at from realtime.presence"
                + " where user_id = ?"
                + lock)
        .param(person)
        .query((rs, i) -> state(rs))
        .optional()
        .orElse(State.NEVER);
  }

  void here(UUID person, String name, String screen, boolean already) {
    db.sql(
            """
            update realtime.presence set online = true, name = :name, screen = :screen,
              seen_at = :now, online_at = case when :already then online_at else :now end
            where user_id = :person
            """)
        .param("name", name)
        .param("screen", screen)
        .param("now", now())
        .param("already", already)
        .param("person", person)
        .update();
  }

  void beat(UUID person) {
    db.sql("update realtime.presence set seen_at = ? where user_id = ? and online")
        .params(now(), person)
        .update();
  }

  void visible(UUID person, boolean visible) {
    db.sql("update realtime.presence set visible = ? where user_id = ?")
        .params(visible, person)
        .update();
  }

  /** Takes those offline who were silent too long; those of them whom others could see. */
  List<UUID> gone() {
    return db
        .sql(
            """
            update realtime.presence set online = false
            where online and seen_at < ? returning case when visible then user_id end
            """)
        .param(now().minus(GONE_AFTER))
        .query(UUID.class)
        .list()
        .stream()
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  Map<UUID, Here> here(Collection<UUID> people) {
    return db
        .sql(
            """
            select user_id, name, online_at, screen from realtime.presence
            where online and visible and seen_at >= :since and user_id = any (:people)
            """)
        .param("since", now().minus(GONE_AFTER))
        .param("people", people.toArray(UUID[]::new))
        .query(
            (rs, i) ->
                Map.entry(
                    rs.getObject(1, UUID.class),
                    new Here(rs.getString(2), rs.getTimestamp(3).toInstant(), rs.getString(4))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static State state(ResultSet row) throws SQLException {
    Timestamp onlineAt = row.getTimestamp(5);
    return new State(
        row.getBoolean(1),
        row.getBoolean(2),
        row.getString(3),
        row.getString(4),
        onlineAt == null ? null : onlineAt.toInstant());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
