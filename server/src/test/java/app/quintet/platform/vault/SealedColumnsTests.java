package app.quintet.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every column that could hold somebody's words is sealed, or named with the reason why what stands
 * in it is nobody's words. Columns are found in the catalogue; the list is {@code
 * src/test/resources/vault/columns.txt}.
 */
@QuintetTest
class SealedColumnsTests {
  private static final Path LIST = Path.of("src/test/resources/vault/columns.txt");

  @Test
  void everyColumnThatCouldHoldWordsIsSealedOrNamedAsHarmless() throws Exception {
    Map<String, String> named = list();
    List<String> unnamed = new ArrayList<>();
    for (String column : columns(TEXTS)) {
      String everywhere = "*" + column.substring(column.lastIndexOf('.'));
      String reason = named.getOrDefault(column, named.getOrDefault(everywhere, "sealed"));
      if (reason.startsWith("sealed")) {
        unnamed.add(column);
      }
    }
    assertThat(unnamed)
        .as("columns with room for a person's words: seal them (bytea), or name them in %s", LIST)
        .isEmpty();
  }

  @Test
  void everyColumnOfTheListIsThereAndWhatIsSealedIsBytes() throws Exception {
    Map<String, String> named = list();
    List<String> all = columns("");
    List<String> bytes = columns("and a.atttypid = 'bytea'::regtype");
    assertThat(all)
        .containsAll(named.keySet().stream().filter(name -> !name.startsWith("*")).toList());
    List<String> isSealed =
        named.entrySet().stream()
            .filter(entry -> entry.getValue().startsWith("sealed"))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(isSealed).hasSizeGreaterThan(10);
    assertThat(bytes).containsAll(isSealed);
  }

  @Test
  void everyBytesColumnIsSealedOrNamedForWhatItIs() throws Exception {
    assertThat(list().keySet()).containsAll(columns("and a.atttypid = 'bytea'::regtype"));
  }

  // Columns that a check holds to a closed list of words have no room for others.
  private static final String TEXTS =
      """
      and (a.atttypid::regtype::text ~ '^(text|character|citext|json|xml|varchar|"char")'
        or a.atttypid::regtype::text ~ '^(text|character varying|citext)')
      and not exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c'
        and a.attnum = any (k.conkey)
        and pg_get_constraintdef(k.oid) ~ '(= ANY|<@) \\(?\\(?ARRAY\\[')
      """;

  private static Map<String, String> list() throws IOException {
    Map<String, String> list = new TreeMap<>();
    for (String line : Files.readAllLines(LIST)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.strip().split("\\s+", 2);
        assertThat(parts).as("a reason for " + line).hasSize(2);
        assertThat(list.put(parts[0], parts[1])).as("named twice: " + line).isNull();
      }
    }
    return list;
  }

  private static List<String> columns(String only) throws Exception {
    List<String> columns = new ArrayList<>();
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                """
                select n.nspname || '.' || c.relname || '.' || a.attname
                from pg_attribute a join pg_class c on c.oid = a.attrelid
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition
                  and a.attnum > 0 and not a.attisdropped
                  and n.nspname not in ('pg_catalog', 'information_schema', 'flyway')
                """
                    + only
                    + " order by 1")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }
}
