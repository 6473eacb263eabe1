package app.quintet.platform.data;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's rows as they stand, column by column, for what hands out or deletes everything: a
 * column added later is in the archive without anybody thinking of it.
 */
@Component
public final class PersonRows {
  // Few enough to hold, many enough that the way to the database does not matter.
  private static final int AT_ONCE = 200;
  private final JdbcClient db;
  private final JsonMapper json;

  PersonRows(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /** Opens what a row keeps sealed. */
  @FunctionalInterface
  public interface Opener {
    /** The readable value of a sealed column, or null to leave it out. */
    @Nullable Object open(String column, Map<String, Object> row, byte[] sealed);
  }

  /** Rows without anything sealed. */
  public static final Opener NOTHING_SEALED = (column, row, bytes) -> null;

  /**
   * The person's rows of a table in the order of its first column, fetched as they are read; the
   * column {@code user_id} is left out. Needs a transaction that acts as the person; close the
   * stream.
   *
   * @param table with its schema, a constant of the program
   */
  public Stream<Map<String, Object>> of(UUID person, String table, Opener opener) {
    return query("select * from " + table + " where user_id = ? order by 1", opener, person);
  }

  /** The rows of a query of one's own, each as a map by column. */
  public Stream<Map<String, Object>> query(String sql, Opener opener, Object... parameters) {
    return db
        .sql(sql)
        .withFetchSize(AT_ONCE)
        .params(parameters)
        .query((row, n) -> map(row, opener))
        .stream();
  }

  /** Deletes the person's rows of these tables, in this order; answers how many there were. */
  public int delete(UUID person, String... tables) {
    int all = 0;
    for (String table : tables) {
      all += db.sql("delete from " + table + " where user_id = ?").param(person).update();
    }
    return all;
  }

  private Map<String, Object> map(ResultSet row, Opener opener) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, Object> plain = new LinkedHashMap<>();
    Map<String, byte[]> sealed = new LinkedHashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnLabel(i);
      Object value = row.getObject(i);
      if (value instanceof byte[] bytes) {
        sealed.put(name, bytes);
      } else if (value != null && !name.equals("user_id")) {
        plain.put(name, readable(value));
      }
    }
    sealed.forEach(
        (name, bytes) -> {
          Object open = opener.open(name, plain, bytes);
          if (open != null) {
            plain.put(name, open);
          }
        });
    return plain;
  }

  private Object readable(Object value) throws SQLException {
    return switch (value) {
      case Timestamp at -> at.toInstant();
      case java.sql.Date day -> day.toLocalDate();
      case java.sql.Time time -> time.toLocalTime();
      case java.sql.Array array -> Arrays.asList((Object[]) array.getArray());
      case PGobject object when "jsonb".equals(object.getType()) ->
          json.readTree(String.valueOf(object.getValue()));
      case PGobject object -> String.valueOf(object.getValue());
      default -> value;
    };
  }
}
