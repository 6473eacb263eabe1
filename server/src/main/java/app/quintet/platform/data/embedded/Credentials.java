package app.quintet.platform.data.embedded;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.Database.Login;
import app.quintet.platform.data.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The generated passwords of the embedded server, one per role, in a file only its owner reads. */
record Credentials(Login superuser, Login owner, Login app) {
  static final String DATABASE = "quintet";

  static Credentials loadOrMake(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      OwnerOnly.write(file, String.join("\n", password(), password(), password()) + "\n");
    }
    List<String> lines = Files.readAllLines(file);
    return new Credentials(
        new Login("postgres", lines.get(0)),
        new Login("quintet_owner", lines.get(1)),
        new Login("quintet_app", lines.get(2)));
  }

  Database database(int port) {
    return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, owner, app);
  }

  private static String password() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
