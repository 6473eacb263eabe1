package app.quintet.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** A word nobody else writes, and the search for it wherever it must not be. */
public final class Planted {
  private final String word;
  private final List<String> forms = new ArrayList<>();

  /** Searches for this word: as it is, and as hexadecimal and Base64 would show it. */
  public Planted(String word) {
    this.word = word;
    forms.add(word.toLowerCase(Locale.ROOT));
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    forms.add(HexFormat.of().formatHex(bytes));
    // Base64 looks different after each number of bytes before; its first and last signs depend on
    // the neighbours and are left out.
    for (int before = 0; before < 3; before++) {
      byte[] moved = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, moved, before, bytes.length);
      String text = Base64.getEncoder().withoutPadding().encodeToString(moved);
      forms.add(text.substring(before == 0 ? 0 : before + 1, text.length() - 2));
    }
  }

  /** A sentence with the word in it. */
  public String in(String sentence) {
    return sentence.replace("%", word);
  }

  /** Whether a text shows the word in any form. */
  public boolean shows(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return small.contains(forms.get(0))
        || small.contains(forms.get(1))
        || forms.subList(2, forms.size()).stream().anyMatch(text::contains);
  }

  /** All tables of a database that show the word in any column. */
  public List<String> tables(Connection connection) throws SQLException, IOException {
    List<String> tables = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    List<String> showing = new ArrayList<>();
    for (String table : tables) {
      ByteArrayOutputStream dump = new ByteArrayOutputStream();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy (select * from " + table + ") to stdout", dump);
      if (shows(dump.toString(StandardCharsets.UTF_8))) {
        showing.add(table);
      }
    }
    return showing;
  }

  /** All files below a folder that hold the word as it is: tables, logs of changes, logs. */
  public List<Path> files(Path folder) throws IOException {
    List<Path> showing = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      // The lock is left alone: closing its file, even after reading, gives it up for the process.
      for (Path file :
          all.filter(Files::isRegularFile).filter(f -> !f.endsWith("quintet.lock")).toList()) {
        // One byte, one character: nothing is lost, whatever the file is.
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.toLowerCase(Locale.ROOT).contains(forms.getFirst())) {
          showing.add(folder.relativize(file));
        }
      }
    }
    return showing;
  }
}
