package app.quintet.platform.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The few conversions between columns and Java that the driver leaves to us. */
public final class Sql {
  private Sql() {}

  /** A parameter for timestamptz, in microseconds as PostgreSQL keeps them. */
  public static Timestamp at(Instant instant) {
    return Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS));
  }

  /** A timestamptz that is never null. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  /** A timestamptz that may be null. */
  public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  /** A uuid that is never null. */
  public static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /** An int that may be null. */
  public static @Nullable Integer intOrNull(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** An array literal of values that need no quoting (numbers, snake_case names). */
  public static String array(Collection<?> plain) {
    return plain.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
