package app.quintet.platform.media.sweep;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sweep looks up, over all people; it sees ids and places and changes nothing. */
@Component
final class Candidates {
  static final String PURPOSE = "media.sweep";

  /** Rows at once; the next page starts behind the last. */
  static final int PAGE = 500;

  private final Tx tx;
  private final JdbcClient db;

  Candidates(Tx tx, JdbcClient db) {
    this.tx = tx;
    this.db = db;
  }

  /** A file and whose it is. */
  record Owned(UUID id, UUID owner) {}

  /** Uploads that were to be finished by now. */
  List<Owned> expired(Instant now) {
    return owned(
        """
        select id, user_id from media.file
        where state = 'uploading' and expires_at < ? order by id limit ?
        """,
        Sql.at(now),
        PAGE);
  }

  /** An app's ready files that are at least that old, behind an id. */
  List<Owned> settled(String app, Instant before, UUID behind) {
    return owned(
        """
        select id, user_id from media.file
        where state = 'ready' and app = ? and created_at < ? and id > ? order by id limit ?
        """,
        app,
        Sql.at(before),
        behind,
        PAGE);
  }

  /** People with private files who sent nothing since, behind an id. */
  List<UUID> quiet(Instant since, UUID behind) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    select user_id from media.file
                    where state = 'ready' and user_id > ?
                    group by user_id
                    having max(created_at) < ? and bool_or(shown = 'private')
                    order by user_id limit ?
                    """)
                .params(behind, Sql.at(since), PAGE)
                .query(UUID.class)
                .list());
  }

  /** Those of these places that some row names. */
  Set<String> named(Collection<String> places) {
    String[] asked = places.toArray(String[]::new);
    return new HashSet<>(
        tx.asSystem(
            PURPOSE,
            () ->
                db.sql(
                        """
                        select place from media.file where place = any (?)
                        union all select place from media.piece where place = any (?)
                        union all select place from media.variant where place = any (?)
                        """)
                    .params(asked, asked, asked)
                    .query(String.class)
                    .list()));
  }

  /** Removes rows of files that went before. */
  int forget(Instant before) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    delete from media.file where id in (
                      select id from media.file
                      where state in ('refused', 'deleted') and touched_at < ? limit 5000)
                    """)
                .param(Sql.at(before))
                .update());
  }

  private List<Owned> owned(String sql, Object... parameters) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(sql)
                .params(parameters)
                .query((row, n) -> new Owned(Sql.uuid(row, "id"), Sql.uuid(row, "user_id")))
                .list());
  }
}
