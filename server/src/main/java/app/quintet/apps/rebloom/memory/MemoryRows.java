package app.quintet.apps.rebloom.memory;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.SealedJson;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The memories as rows; words are sealed. */
@Component
class MemoryRows {
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;
  private final SealedJson sealed;

  MemoryRows(Tx tx, JdbcClient sql, Vault vault, SealedJson sealed) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
    this.sealed = sealed;
  }

  /** The newest before a place in the list, not older than the start. */
  List<Memory> newest(UUID person, Instant start, Instant before, UUID id, int most) {
    return tx.read(
        person,
        """
        select * from rebloom.memory
        where user_id = ? and created_at >= ? and (created_at, id) < (?, ?)
        order by created_at desc, id desc limit ?
        """,
        (row, n) -> memory(person, row),
        person,
        Sql.at(start),
        Sql.at(before),
        id,
        most);
  }

  int olderThan(UUID person, Instant start) {
    return tx.read(
            person,
            "select count(*)::int from rebloom.memory where user_id = ? and created_at < ?",
            (row, n) -> row.getInt(1),
            person,
            Sql.at(start))
        .getFirst();
  }

  /** Those of these ids that hold now and are not older than the start. */
  List<Memory> valid(UUID person, List<UUID> ids, Instant start, Instant now) {
    return tx.read(
        person,
        """
        select * from rebloom.memory
        where user_id = ? and id = any (cast(? as uuid[])) and created_at >= ? and valid_from <= ?
          and (valid_until is null or valid_until > ?)
        """,
        (row, n) -> memory(person, row),
        person,
        Sql.array(ids),
        Sql.at(start),
        Sql.at(now),
        Sql.at(now));
  }

  Optional<Memory> find(UUID person, UUID id) {
    return tx
        .read(
            person,
            "select * from rebloom.memory where id = ? and user_id = ?",
            (row, n) -> memory(person, row),
            id,
            person)
        .stream()
        .findFirst();
  }

  boolean remembered(UUID person, UUID session) {
    return !tx.read(
            person,
            "select 1 from rebloom.memory where session_id = ? and user_id = ? limit 1",
            (row, n) -> true,
            session,
            person)
        .isEmpty();
  }

  void save(UUID person, Memory m, int place) {
    sql.sql(
            """
            insert into rebloom.memory (id, user_id, session_id, place, kind, summary, topics,
              feeling, valid_from, valid_until, corrected_at, created_at)
            values (:id, :me, cast(:session as uuid), :place, :kind, :summary,
              cast(:topics as bytea), cast(:feeling as bytea), :from, cast(:until as timestamptz),
              cast(:corrected as timestamptz), :created)
            on conflict (id) do update set summary = excluded.summary, topics = excluded.topics,
              valid_until = excluded.valid_until, corrected_at = excluded.corrected_at
            """)
        .param("id", m.id())
        .param("me", person)
        .param("session", m.sessionId())
        .param("place", place)
        .param("kind", m.kind())
        .param("summary", vault.seal(person, context("summary", m.id()), m.summary()))
        .param("topics", sealed.seal(person, context("topics", m.id()), m.topics()))
        .param(
            "feeling",
            m.feeling() == null
                ? null
                : vault.seal(person, context("feeling", m.id()), m.feeling()))
        .param("from", Sql.at(m.validFrom()))
        .param("until", at(m.validUntil()))
        .param("corrected", at(m.correctedAt()))
        .param("created", Sql.at(m.createdAt()))
        .update();
  }

  boolean delete(UUID person, UUID id) {
    return sql.sql("delete from rebloom.memory where id = :id and user_id = :me")
            .param("id", id)
            .param("me", person)
            .update()
        == 1;
  }

  private static @Nullable Object at(@Nullable Instant instant) {
    return instant == null ? null : Sql.at(instant);
  }

  private Memory memory(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    byte[] topics = row.getBytes("topics");
    return new Memory(
        id,
        row.getString("kind"),
        vault.open(person, context("summary", id), row.getBytes("summary")),
        topics == null
            ? List.of()
            : List.of(sealed.open(person, context("topics", id), topics, String[].class)),
        vault.openOrNull(person, context("feeling", id), row.getBytes("feeling")),
        row.getObject("session_id", UUID.class),
        Sql.instant(row, "valid_from"),
        Sql.instantOrNull(row, "valid_until"),
        Sql.instantOrNull(row, "corrected_at"),
        Sql.instant(row, "created_at"));
  }

  private static String context(String column, UUID id) {
    return "rebloom.memory." + column + "/" + id;
  }
}
