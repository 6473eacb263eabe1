package app.quintet.platform.vault.keys;

import app.quintet.platform.vault.keys.Wrapping.Wrapped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of wrapped keys. A row without a key is somebody who was erased. */
@Component
class KeyStore {
  private final KeysPool pool;

  KeyStore(KeysPool pool) {
    this.pool = pool;
  }

  /** A person's row; {@code wrapped} is null once they are erased. */
  record Row(UUID owner, @Nullable Wrapped wrapped) {}

  @Nullable Row find(UUID owner) {
    return pool.run(connection -> Optional.ofNullable(find(connection, owner))).orElse(null);
  }

  /** Keeps a key unless there is a row already; answers the row that counts. */
  Row make(UUID owner, Wrapped wrapped, Instant now) {
    return pool.run(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  """
                  insert into keys.person_key (user_id, wrapped, master_version, created_at)
                  values (?, ?, ?, ?) on conflict (user_id) do nothing
                  """)) {
            insert.setObject(1, owner);
            insert.setBytes(2, wrapped.bytes());
            insert.setInt(3, wrapped.version());
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            if (insert.executeUpdate() == 1) {
              return new Row(owner, wrapped);
            }
          }
          // Another request or node made it meanwhile: theirs is the one that counts.
          Row there = find(connection, owner);
          if (there == null) {
            throw new IllegalStateException("a key was neither made nor found");
          }
          return there;
        });
  }

  /** Leaves a row without a key, whether or not there was one. */
  void destroy(UUID owner, Instant now) {
    pool.run(
        connection -> {
          try (PreparedStatement upsert =
              connection.prepareStatement(
                  """
                  insert into keys.person_key as k (user_id, created_at, destroyed_at)
                  values (?, ?, ?) on conflict (user_id) do update
                  set wrapped = null, master_version = null,
                    destroyed_at = coalesce(k.destroyed_at, excluded.destroyed_at)
                  """)) {
            upsert.setObject(1, owner);
            upsert.setObject(2, now.atOffset(ZoneOffset.UTC));
            upsert.setObject(3, now.atOffset(ZoneOffset.UTC));
            return upsert.executeUpdate();
          }
        });
  }

  /** How many keys are wrapped by an older version than this. */
  long wrappedBefore(int version) {
    return pool.run(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  """
                  select (select count(*) from keys.person_key
                      where wrapped is not null and master_version < ?)
                    + (select count(*) from keys.root where master_version < ?)
                  """)) {
            query.setInt(1, version);
            query.setInt(2, version);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
          }
        });
  }

  /** Whether a connection can be had and answers within a second. */
  boolean answers() {
    return pool.run(connection -> connection.isValid(1));
  }

  /** Some keys that are wrapped by an older version than this, at most this many. */
  List<Row> wrappedBefore(int version, int most) {
    return pool.run(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  """
                  select user_id, wrapped, master_version from keys.person_key
                  where wrapped is not null and master_version < ? limit ?
                  """)) {
            query.setInt(1, version);
            query.setInt(2, most);
            return rows(query);
          }
        });
  }

  /** A key that is to be wrapped anew: what it was, and what it becomes. */
  record Change(Row before, Wrapped after) {}

  /** Replaces keys that are still what they were; answers how many were. */
  int replace(List<Change> changes) {
    return pool.run(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  """
                  update keys.person_key set wrapped = ?, master_version = ?
                  where user_id = ? and wrapped = ?
                  """)) {
            for (Change change : changes) {
              Wrapped was = change.before().wrapped();
              update.setBytes(1, change.after().bytes());
              update.setInt(2, change.after().version());
              update.setObject(3, change.before().owner());
              update.setBytes(4, was == null ? null : was.bytes());
              update.addBatch();
            }
            int done = 0;
            for (int one : update.executeBatch()) {
              done += Math.max(0, one);
            }
            return done;
          }
        });
  }

  /** The wrapped root of the server's own secrets. */
  Wrapped root() {
    return pool.run(
        connection -> {
          try (var statement = connection.createStatement();
              ResultSet rows =
                  statement.executeQuery("select wrapped, master_version from keys.root")) {
            rows.next();
            return new Wrapped(rows.getBytes(1), rows.getInt(2));
          }
        });
  }

  /** Replaces the root if it is still what it was. */
  void replaceRoot(Wrapped before, Wrapped after) {
    pool.run(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "update keys.root set wrapped = ?, master_version = ? where wrapped = ?")) {
            update.setBytes(1, after.bytes());
            update.setInt(2, after.version());
            update.setBytes(3, before.bytes());
            return update.executeUpdate();
          }
        });
  }

  private static @Nullable Row find(Connection connection, UUID owner) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select user_id, wrapped, master_version from keys.person_key where user_id = ?")) {
      query.setObject(1, owner);
      List<Row> found = rows(query);
      return found.isEmpty() ? null : found.getFirst();
    }
  }

  private static List<Row> rows(PreparedStatement query) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet result = query.executeQuery()) {
      while (result.next()) {
        byte[] wrapped = result.getBytes(2);
        UUID owner = result.getObject(1, UUID.class);
        rows.add(new Row(owner, wrapped == null ? null : new Wrapped(wrapped, result.getInt(3))));
      }
    }
    return rows;
  }
}
