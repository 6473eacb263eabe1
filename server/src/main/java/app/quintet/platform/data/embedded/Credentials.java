package app.quintet.platform.data.embedded;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.Database.Login;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The generated passwords of the embedded server, one per role, in a file only its owner reads. */
record Credentials(Login superuser, Login owner, Login app, Login keys) {
  static final String DATABASE = "quintet";
  static final String KEYS = "quintet_keys";
  private static final int ROLES = 4;

  static Credentials loadOrMake(Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
    if (lines.size() < ROLES) {
      // None yet, or from before there was a role for the keys.
      while (lines.size() < ROLES) {
        lines.add(password());
      }
      OwnerOnly.write(file, String.join("\n", lines) + "\n");
    }
    return new Credentials(
        new Login("postgres", lines.get(0)),
        new Login("quintet_owner", lines.get(1)),
        new Login("quintet_app", lines.get(2)),
        new Login("quintet_keys", lines.get(3)));
  }

  KeysDatabase keysDatabase(int port) {
    return new KeysDatabase(new Database(url(port, KEYS), owner, keys), database(port), true);
  }

  Database database(int port) {
    return new Database(url(port, DATABASE), owner, app);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static String password() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
