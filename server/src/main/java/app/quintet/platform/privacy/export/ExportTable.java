package app.quintet.platform.privacy.export;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.privacy.export.Export.Status;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of archives. */
@Component
class ExportTable {
  private static final String COLUMNS =
      "id, status, requested_at, ready_at, expires_at, size, parts, parts_done";
  private final Tx tx;
  private final JdbcClient db;
  private final Vault vault;

  ExportTable(Tx tx, JdbcClient db, Vault vault) {
    this.tx = tx;
    this.db = db;
    this.vault = vault;
  }

  /** The newest first, at most ten. */
  List<Export> newest(UUID person) {
    return tx.read(
        person,
        "select "
            + COLUMNS
            + " from privacy.export where user_id = ? order by requested_at desc, id desc limit 10",
        ExportTable::row,
        person);
  }

  Optional<Export> find(UUID person, UUID id) {
    return tx
        .read(
            person,
            "select " + COLUMNS + " from privacy.export where id = ? and user_id = ?",
            ExportTable::row,
            id,
            person)
        .stream()
        .findFirst();
  }

  /** Adds one unless another waits or runs; in the caller's transaction. */
  boolean add(UUID person, UUID id, Instant at) {
    return db.sql(
                """
                insert into privacy.export (id, user_id, status, requested_at)
                values (?, ?, 'waiting', ?) on conflict do nothing
                """)
            .params(id, person, Sql.at(at))
            .update()
        == 1;
  }

  /** Gives up what should have been made long ago, so that it stands in nobody's way. */
  void failOlder(UUID person, Instant than) {
    db.sql(
            """
            update privacy.export set status = 'failed', key = null
            where user_id = ? and status in ('waiting', 'running') and requested_at < ?
            """)
        .params(person, Sql.at(than))
        .update();
  }

  /** Keeps the key of the file that is about to be written; false if nobody waits for it. */
  boolean begin(UUID person, UUID id, byte[] key, int parts) {
    byte[] sealed = vault.seal(person, context(id), Base64.getEncoder().encodeToString(key));
    return tx.as(
            person,
            () ->
                db.sql(
                        """
                        update privacy.export set status = 'running', key = ?, parts = ?,
                          parts_done = 0
                        where id = ? and user_id = ? and status in ('waiting', 'running')
                        """)
                    .params(sealed, parts, id, person)
                    .update())
        == 1;
  }

  void progress(UUID person, UUID id, int done) {
    tx.as(
        person,
        () ->
            db.sql(
                    "update privacy.export set parts_done = greatest(parts_done, ?) where id = ?"
                        + " and user_id = ?")
                .params(done, id, person)
                .update());
  }

  /** In the caller's transaction; false if it was given up meanwhile. */
  boolean ready(UUID person, UUID id, long size, Instant at, Instant until) {
    return db.sql(
                """
                update privacy.export set status = 'ready', size = ?, ready_at = ?, expires_at = ?
                where id = ? and user_id = ? and status = 'running'
                """)
            .params(size, Sql.at(at), Sql.at(until), id, person)
            .update()
        == 1;
  }

  Optional<byte[]> key(UUID person, UUID id) {
    return tx
        .read(
            person,
            """
            select key from privacy.export
            where id = ? and user_id = ? and status = 'ready' and key is not null
            """,
            (row, n) ->
                Base64.getDecoder().decode(vault.open(person, context(id), row.getBytes(1))),
            id,
            person)
        .stream()
        .findFirst();
  }

  /** Ends those whose time is over and answers their ids. */
  List<UUID> expire(Instant now) {
    return tx.asSystem(
        Exports.PURPOSE,
        () ->
            db.sql(
                    """
                    update privacy.export set status = 'expired', key = null
                    where status = 'ready' and expires_at <= ? returning id
                    """)
                .param(Sql.at(now))
                .query(UUID.class)
                .list());
  }

  /** Whether a file of this id may still be needed. */
  boolean needed(UUID id) {
    return tx.asSystem(
        Exports.PURPOSE,
        () ->
            db.sql(
                    """
                    select exists (select from privacy.export
                      where id = ? and status in ('waiting', 'running', 'ready'))
                    """)
                .param(id)
                .query(Boolean.class)
                .single());
  }

  /** Forgets what was asked for before this moment and is over. */
  int forgetBefore(Instant before) {
    return tx.asSystem(
        Exports.PURPOSE,
        () ->
            db.sql(
                    """
                    delete from privacy.export
                    where requested_at < ? and status in ('expired', 'failed')
                    """)
                .param(Sql.at(before))
                .update());
  }

  private static Export row(ResultSet row, int n) throws SQLException {
    long size = row.getLong("size");
    boolean unknown = row.wasNull();
    return new Export(
        Sql.uuid(row, "id"),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        Sql.instant(row, "requested_at"),
        Sql.instantOrNull(row, "ready_at"),
        Sql.instantOrNull(row, "expires_at"),
        unknown ? null : size,
        row.getInt("parts"),
        row.getInt("parts_done"));
  }

  private static String context(UUID id) {
    return "privacy.export.key/" + id;
  }
}
