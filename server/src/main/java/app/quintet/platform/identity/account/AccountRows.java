package app.quintet.platform.identity.account;

import app.quintet.platform.data.Sql;
import app.quintet.platform.identity.Account;
import app.quintet.platform.kernel.Role;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Reads accounts out of rows. */
public final class AccountRows {
  /** The columns {@link #read} needs. */
  public static final String COLUMNS =
      """
      id, email, email_verified_at, phone_verified_at, guest, display_name, username, age,
      age_declared_on, gender, country, language, time_zone, roles, created_at,
      closes_at
      """;

  private AccountRows() {}

  /** One account of a row with {@link #COLUMNS}. */
  public static Account read(ResultSet rs, int row) throws SQLException {
    boolean emailVerified = rs.getTimestamp("email_verified_at") != null;
    Date declared = rs.getDate("age_declared_on");
    return new Account(
        rs.getObject("id", UUID.class),
        rs.getString("email"),
        emailVerified,
        emailVerified || rs.getTimestamp("phone_verified_at") != null,
        rs.getBoolean("guest"),
        rs.getString("display_name"),
        rs.getString("username"),
        rs.getObject("age", Integer.class),
        declared == null ? null : declared.toLocalDate(),
        rs.getString("gender"),
        rs.getString("country"),
        rs.getString("language"),
        rs.getString("time_zone"),
        roles(rs),
        rs.getTimestamp("created_at").toInstant(),
        Sql.instantOrNull(rs, "closes_at"));
  }

  /** The roles of a row with the column {@code roles}. */
  public static Set<Role> roles(ResultSet rs) throws SQLException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String wire : (String[]) rs.getArray("roles").getArray()) {
      roles.add(Role.of(wire));
    }
    return roles;
  }
}
