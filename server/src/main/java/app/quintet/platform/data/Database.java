package app.quintet.platform.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A running PostgreSQL and its two ways in.
 *
 * @param url JDBC address
 * @param owner owns everything and runs migrations
 * @param app owns nothing and is subject to row-level security
 */
public record Database(String url, Login owner, Login app) {
  /** A role and its password. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  /** A new connection of its own, outside every pool; the caller closes it. */
  public Connection connect(Login login) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password());
    properties.setProperty("ApplicationName", "quintet");
    return DriverManager.getConnection(url, properties);
  }
}
