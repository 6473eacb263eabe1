package app.quintet.platform.media.upload;

import app.quintet.platform.data.Sql;
import app.quintet.platform.media.file.Announcing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has arrived of uploads; every call in a transaction that acts as their owner. */
@Component
final class UploadRows {
  private final JdbcClient db;
  private final Clock clock;

  UploadRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** A stretch of an upload and where it lies. */
  record Piece(long start, long size, String place) {}

  /** From now on only this writer may add to it. */
  void claim(UUID person, UUID id, UUID writer) {
    db.sql("update media.file set writer = ? where id = ? and user_id = ?")
        .params(writer, id, person)
        .update();
  }

  /** Adds a piece at the end; false if the end is elsewhere by now or somebody else writes. */
  boolean add(UUID person, UUID id, UUID writer, Piece piece) {
    Instant now = clock.instant();
    boolean added =
        db.sql(
                    """
                    update media.file
                    set received = received + ?, touched_at = ?, expires_at = ?
                    where id = ? and user_id = ? and state = 'uploading' and received = ?
                      and writer = ? and received + ? <= size
                    """)
                .params(
                    piece.size(),
                    Sql.at(now),
                    Sql.at(now.plus(Announcing.PATIENCE)),
                    id,
                    person,
                    piece.start(),
                    writer,
                    piece.size())
                .update()
            == 1;
    if (added) {
      db.sql("insert into media.piece (media_id, user_id, start, size, place) values (?,?,?,?,?)")
          .params(id, person, piece.start(), piece.size(), piece.place())
          .update();
    }
    return added;
  }

  /** All pieces from the beginning on. */
  List<Piece> pieces(UUID person, UUID id) {
    return db.sql(
            """
            select start, size, place from media.piece
            where media_id = ? and user_id = ? order by start
            """)
        .params(id, person)
        .query((row, n) -> new Piece(row.getLong(1), row.getLong(2), row.getString(3)))
        .list();
  }
}
