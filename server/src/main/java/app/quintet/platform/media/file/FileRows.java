package app.quintet.platform.media.file;

import app.quintet.platform.data.Sql;
import app.quintet.platform.media.MediaFile;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.Shown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of files; every call within a transaction. */
@Component
public final class FileRows {
  /** All columns of {@link #row}. */
  public static final String COLUMNS =
      """
      id, user_id, app, purpose, kind, state, shown, type, size, announced, sha256, place, reason,
      received, writer, created_at, expires_at
      """;

  private static final String OWN =
      "select " + COLUMNS + " from media.file where id = ? and user_id = ?";
  private final JdbcClient db;
  private final Clock clock;

  FileRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Adds a new row as it is. */
  public void add(FileRow row, boolean made) {
    MediaFile f = row.file();
    Instant until = row.expiresAt();
    db.sql(
            """
            insert into media.file (id, user_id, app, purpose, kind, state, shown, type, size,
              announced, sha256, place, received, made, created_at, touched_at, expires_at)
            values (:id, :owner, :app, :purpose, :kind, :state, :shown, :type, :size,
              :announced, :sha256, :place, :received, :made, :at, :at, :until)
            """)
        .param("id", f.id())
        .param("owner", f.owner())
        .param("app", f.app())
        .param("purpose", row.purpose())
        .param("kind", f.kind().wire())
        .param("state", f.state().wire())
        .param("shown", row.shown().wire())
        .param("type", f.type())
        .param("size", f.size())
        .param("announced", row.announced())
        .param("sha256", f.sha256())
        .param("place", row.place())
        .param("received", row.received())
        .param("made", made)
        .param("at", Sql.at(f.createdAt()))
        .param("until", until == null ? null : Sql.at(until))
        .update();
  }

  /** The person's file. */
  public Optional<FileRow> find(UUID person, UUID id) {
    return db.sql(OWN).params(id, person).query(FileRows::row).optional();
  }

  /** The person's file, which nobody else changes until this transaction ends. */
  public Optional<FileRow> lock(UUID person, UUID id) {
    return db.sql(OWN + " for update").params(id, person).query(FileRows::row).optional();
  }

  /** What the server made already of the same content for the same purpose. */
  public Optional<FileRow> made(UUID person, String app, String purpose, String sha256) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                 from media.file where user_id = ? and app = ? and purpose = ? and sha256 = ?
                  and made and state = 'ready'
                """)
        .params(person, app, purpose, sha256)
        .query(FileRows::row)
        .optional();
  }

  /** What the server made already for a purpose, whatever its content. */
  public List<UUID> made(UUID person, String app, String purpose) {
    return db.sql(
            """
            select id from media.file where user_id = ? and app = ? and purpose = ?
              and made and state = 'ready'
            """)
        .params(person, app, purpose)
        .query((row, n) -> Sql.uuid(row, "id"))
        .list();
  }

  /** Bytes that count against the person's storage: what is there and what is announced. */
  public long used(UUID person) {
    // One announcement after the other, so that two at once cannot exceed it together.
    db.sql("select pg_advisory_xact_lock(hashtextextended('media.used/' || ?::text, 0))")
        .param(person)
        .query((row, n) -> 0)
        .list();
    return db.sql(
            """
            select coalesce(sum(size), 0) from media.file
            where user_id = ? and state in ('uploading', 'ready')
            """)
        .param(person)
        .query(Long.class)
        .single();
  }

  /** The whole content is there: READY; false if another got there first. */
  public boolean ready(UUID person, UUID id, String type, long size, String sha256, String place) {
    return db.sql(
                """
                update media.file set state = 'ready', type = ?, size = ?, received = ?,
                  sha256 = ?, place = ?, writer = null, expires_at = null, touched_at = ?
                where id = ? and user_id = ? and state = 'uploading'
                """)
            .params(type, size, size, sha256, place, now(), id, person)
            .update()
        == 1;
  }

  /** Moves a file that is not gone yet to an end state; false if there is none such. */
  public boolean end(UUID person, UUID id, MediaState state, String reason) {
    return db.sql(
                """
                update media.file set state = ?, reason = ?, place = '', shown = 'private',
                  writer = null, expires_at = null, touched_at = ?
                where id = ? and user_id = ? and state in ('uploading', 'ready')
                """)
            .params(state.wire(), reason, now(), id, person)
            .update()
        == 1;
  }

  /** Opens or closes a READY file; false if there is none such. */
  public boolean show(UUID person, UUID id, Shown shown) {
    return db.sql(
                """
                update media.file set shown = ?, touched_at = ?
                where id = ? and user_id = ? and state = 'ready'
                """)
            .params(shown.wire(), now(), id, person)
            .update()
        == 1;
  }

  /** Forgets and answers every place in which something of the file lies. */
  public List<String> empty(UUID person, FileRow row) {
    List<String> places = new ArrayList<>();
    for (String table : List.of("media.piece", "media.variant")) {
      places.addAll(
          db.sql("delete from " + table + " where media_id = ? and user_id = ? returning place")
              .params(row.id(), person)
              .query(String.class)
              .list());
    }
    if (!row.place().isEmpty()) {
      places.add(row.place());
    }
    db.sql("delete from media.waiting where user_id = ? and place = any (?)")
        .params(person, places.toArray(String[]::new))
        .update();
    return places;
  }

  private java.sql.Timestamp now() {
    return Sql.at(clock.instant());
  }

  /** A row of {@link #COLUMNS}. */
  public static FileRow row(ResultSet row, int n) throws SQLException {
    MediaFile file =
        new MediaFile(
            Sql.uuid(row, "id"),
            Sql.uuid(row, "user_id"),
            row.getString("app"),
            MediaKind.valueOf(upper(row, "kind")),
            MediaState.valueOf(upper(row, "state")),
            row.getString("type"),
            row.getLong("size"),
            row.getString("sha256"),
            Sql.instant(row, "created_at"));
    return new FileRow(
        file,
        row.getString("purpose"),
        Shown.valueOf(upper(row, "shown")),
        row.getString("announced"),
        row.getString("place"),
        row.getString("reason"),
        row.getLong("received"),
        uuidOrNull(row),
        Sql.instantOrNull(row, "expires_at"));
  }

  private static @Nullable UUID uuidOrNull(ResultSet row) throws SQLException {
    return row.getObject("writer", UUID.class);
  }

  private static String upper(ResultSet row, String column) throws SQLException {
    return row.getString(column).toUpperCase(Locale.ROOT);
  }
}
