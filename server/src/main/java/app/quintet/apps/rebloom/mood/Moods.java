package app.quintet.apps.rebloom.mood;

import app.quintet.apps.rebloom.Whose;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.vault.SealedJson;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moods as rows; words are sealed. */
@Component
public class Moods {
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;
  private final SealedJson sealed;
  private final Events events;

  Moods(Tx tx, JdbcClient sql, Vault vault, SealedJson sealed, Events events) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
    this.sealed = sealed;
    this.events = events;
  }

  /** A page of the person's moods, newest first, from one moment to before another. */
  public Page<MoodEntry> page(
      UUID person,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable Cursor after,
      int limit) {
    return page(Whose.own(person), from, to, after, limit);
  }

  /** The same for somebody who may read them. */
  public Page<MoodEntry> page(
      Whose whose,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable Cursor after,
      int limit) {
    UUID person = whose.owner();
    List<Object> parameters = new ArrayList<>(List.of(person));
    String query = "select * from rebloom.mood_entry where user_id = ?";
    if (from != null) {
      query += " and recorded_at >= ?";
      parameters.add(Sql.at(from));
    }
    if (to != null) {
      query += " and recorded_at < ?";
      parameters.add(Sql.at(to));
    }
    if (after != null) {
      query += " and (recorded_at, id) < (?, ?)";
      parameters.add(Sql.at(after.at()));
      parameters.add(after.id());
    }
    query += " order by recorded_at desc, id desc limit " + (limit + 1);
    List<MoodEntry> found =
        tx.read(whose.reader(), query, (row, n) -> entry(person, row), parameters.toArray());
    return Page.cut(found, limit, m -> new Cursor(m.recordedAt(), m.id()));
  }

  /** Those of these moods that are the person's, in one query. */
  public List<MoodEntry> byIds(UUID person, Collection<UUID> ids) {
    return tx.read(
        person,
        "select * from rebloom.mood_entry where user_id = ? and id = any(cast(? as uuid[]))",
        (row, n) -> entry(person, row),
        person,
        Sql.array(ids));
  }

  void add(UUID person, MoodEntry m) {
    sql.sql(
            """
            insert into rebloom.mood_entry (id, user_id, mood, anxiety, stress, energy, notes,
              triggers, session_id, recorded_at)
            values (:id, :me, :mood, cast(:anxiety as int), cast(:stress as int),
              cast(:energy as int), cast(:notes as bytea), cast(:triggers as bytea),
              cast(:session as uuid), :at)
            """)
        .param("id", m.id())
        .param("me", person)
        .param("mood", m.mood())
        .param("anxiety", m.anxiety())
        .param("stress", m.stress())
        .param("energy", m.energy())
        .param("notes", m.notes() == null ? null : vault.seal(person, notes(m.id()), m.notes()))
        .param(
            "triggers",
            m.triggers().isEmpty() ? null : sealed.seal(person, triggers(m.id()), m.triggers()))
        .param("session", m.sessionId())
        .param("at", Sql.at(m.recordedAt()))
        .update();
    events.publish(new MoodKept(person));
  }

  /** Whether the session is the person's own. */
  boolean owns(UUID person, UUID session) {
    return !tx.read(
            person,
            "select 1 from rebloom.session where id = ? and user_id = ?",
            (row, n) -> true,
            session,
            person)
        .isEmpty();
  }

  private MoodEntry entry(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    byte[] triggers = row.getBytes("triggers");
    return new MoodEntry(
        id,
        row.getInt("mood"),
        Sql.intOrNull(row, "anxiety"),
        Sql.intOrNull(row, "stress"),
        Sql.intOrNull(row, "energy"),
        vault.openOrNull(person, notes(id), row.getBytes("notes")),
        triggers == null
            ? List.of()
            : List.of(sealed.open(person, triggers(id), triggers, String[].class)),
        row.getObject("session_id", UUID.class),
        Sql.instant(row, "recorded_at"));
  }

  private static String notes(UUID id) {
    return "rebloom.mood_entry.notes/" + id;
  }

  private static String triggers(UUID id) {
    return "rebloom.mood_entry.triggers/" + id;
  }
}
