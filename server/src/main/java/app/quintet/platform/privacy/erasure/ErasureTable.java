package app.quintet.platform.privacy.erasure;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of farewells and, once nobody is named any more, receipts. */
@Component
class ErasureTable {
  static final String PURPOSE = "privacy.erasure";
  private final Tx tx;
  private final JdbcClient db;

  ErasureTable(Tx tx, JdbcClient db) {
    this.tx = tx;
    this.db = db;
  }

  /**
   * How far it is.
   *
   * @param person null once everything is gone
   * @param done which steps are behind it
   */
  record Standing(
      UUID id,
      @Nullable UUID person,
      byte @Nullable [] address,
      String language,
      Set<String> done,
      boolean told) {}

  /** Notes the wish, or brings one that waits forward; in a transaction of the person. */
  Erasure wish(UUID person, UUID id, Instant now, Instant dueAt, String language) {
    return db.sql(
            """
            insert into privacy.erasure as e (id, user_id, requested_at, due_at, language)
            values (:id, :me, :now, :due, :language)
            on conflict (user_id) do update set due_at = least(e.due_at, excluded.due_at)
            returning id, requested_at, due_at, erased_at
            """)
        .param("id", id)
        .param("me", person)
        .param("now", Sql.at(now))
        .param("due", Sql.at(dueAt))
        .param("language", language)
        .query(ErasureTable::erasure)
        .single();
  }

  /** Takes the wish back; empty if there is none that has not begun. */
  Optional<UUID> takeBack(UUID person) {
    return db.sql("delete from privacy.erasure where user_id = ? and begun_at is null returning id")
        .param(person)
        .query(UUID.class)
        .optional();
  }

  /** The person's own wish. */
  Optional<Erasure> of(UUID person) {
    return tx
        .read(
            person,
            "select id, requested_at, due_at, erased_at from privacy.erasure where user_id = ?",
            ErasureTable::erasure,
            person)
        .stream()
        .findFirst();
  }

  /** The receipt of this number, for whoever has the number. */
  Optional<Erasure> receipt(UUID id) {
    return tx.asSystem(
        "privacy.receipt",
        () ->
            db.sql(
                    """
                    select id, requested_at, due_at, erased_at from privacy.erasure where id = ?
                    """)
                .param(id)
                .query(ErasureTable::erasure)
                .optional());
  }

  /** From now on it cannot be taken back; empty if it was, or is not due yet. */
  Optional<Standing> begin(UUID id, Instant now) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    update privacy.erasure set begun_at = coalesce(begun_at, :now)
                    where id = :id and due_at <= :now
                    returning id, user_id, address, language, done, told_at
                    """)
                .param("id", id)
                .param("now", Sql.at(now))
                .query(ErasureTable::standing)
                .optional());
  }

  void keepAddress(UUID id, byte[] sealed) {
    change("update privacy.erasure set address = ? where id = ?", sealed, id);
  }

  /** Part of the transaction that did the step. */
  void done(UUID id, String step) {
    change("update privacy.erasure set done = array_append(done, ?) where id = ?", step, id);
  }

  /** Nobody is named any more: what is left is the receipt. */
  void erased(UUID id, Instant now) {
    change(
        "update privacy.erasure set user_id = null, erased_at = ? where id = ? and erased_at is"
            + " null",
        Sql.at(now),
        id);
  }

  void told(UUID id, Instant now) {
    change("update privacy.erasure set address = null, told_at = ? where id = ?", Sql.at(now), id);
  }

  private void change(String sql, Object... parameters) {
    tx.asSystem(PURPOSE, () -> db.sql(sql).params(parameters).update());
  }

  private static Erasure erasure(ResultSet row, int n) throws SQLException {
    return new Erasure(
        Sql.uuid(row, "id"),
        Sql.instant(row, "requested_at"),
        Sql.instant(row, "due_at"),
        Sql.instantOrNull(row, "erased_at"));
  }

  private static Standing standing(ResultSet row, int n) throws SQLException {
    return new Standing(
        Sql.uuid(row, "id"),
        row.getObject("user_id", UUID.class),
        row.getBytes("address"),
        row.getString("language"),
        Arrays.stream((String[]) row.getArray("done").getArray()).collect(Collectors.toSet()),
        row.getTimestamp("told_at") != null);
  }
}
