package app.quintet.platform.data.acting;

import app.quintet.platform.data.DataSettings;
import app.quintet.platform.data.Database;
import app.quintet.platform.data.Database.Login;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.KeysSettings;
import app.quintet.platform.data.Roles;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds or makes the database of the keys beside an external PostgreSQL. */
final class ExternalKeys {
  static final String ROLE = "quintet_keys";
  private static final Logger log = LoggerFactory.getLogger(ExternalKeys.class);
  private static final Pattern ADDRESS = Pattern.compile("(jdbc:postgresql:.*?/)([^/?]+)(\\?.*)?");

  private ExternalKeys() {}

  static KeysDatabase open(DataSettings settings, KeysSettings keys) throws SQLException {
    Login owner = new Login(settings.user(), settings.password());
    Database main = new Database(settings.url(), owner, owner);
    Login keeper = keys.user().isBlank() ? owner : new Login(keys.user(), keys.password());
    // Every node knows the owner's password, so every node comes to the same one.
    Login vault = new Login(ROLE, derived(keeper.password()));
    String url = keys.url().isBlank() ? beside(main, owner) : keys.url();
    Database found = new Database(url, keeper, vault);
    boolean apart = !url.equals(settings.url());
    try (Connection connection = found.connect(keeper)) {
      Roles.ensureRole(connection, vault);
      if (apart) {
        Roles.letIn(connection, connection.getCatalog(), vault);
      }
    }
    if (!apart) {
      log.warn(
          "the wrapped keys live in the same database as what they open, because its user may not"
              + " create another; set QUINTET_KEYS_DATABASE_URL");
    }
    return new KeysDatabase(found, main, apart);
  }

  /** The address of the second database on the same server, or the first one's if it may not be. */
  private static String beside(Database main, Login owner) throws SQLException {
    Matcher address = ADDRESS.matcher(main.url());
    if (!address.matches()) {
      return main.url();
    }
    String name = address.group(2) + "_keys";
    try (Connection connection = main.connect(owner)) {
      if (!Roles.databaseExists(connection, name)) {
        if (!Roles.mayCreateDatabases(connection)) {
          return main.url();
        }
        Roles.ensureDatabase(connection, name, owner);
        Roles.closeToOthers(connection, name);
      }
    }
    String rest = address.group(3);
    return address.group(1) + name + (rest == null ? "" : rest);
  }

  private static String derived(String password) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(
              ("quintet/" + password).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(ROLE.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
