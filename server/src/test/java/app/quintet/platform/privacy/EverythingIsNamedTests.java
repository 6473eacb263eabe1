package app.quintet.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.PersonalData;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Finds every table that refers to a person in the catalogue of the database and demands that some
 * module hands it out and erases it: a new table cannot be forgotten.
 */
@QuintetTest
class EverythingIsNamedTests {
  /** What stays, and why. */
  private static final Map<String, String> KEPT =
      Map.of(
          "audit.entry",
          "append-only; erasure puts a pseudonym in the person's place",
          "vault.person_key",
          "the key itself: erasure destroys it last, and nobody may be handed it");

  private static final String REFERRING =
      """
      select distinct n.nspname || '.' || c.relname
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and a.attnum > 0 and not a.attisdropped
        and n.nspname not in ('pg_catalog', 'information_schema')
        and (a.attname = 'user_id'
          or (a.atttypid = 'uuid'::regtype
            and (a.attname ~ '(person|owner|author|therapist|clinician|reviewed_by|sender)'
              or a.attname in ('actor', 'subject')))
          or exists (select from pg_constraint k
            where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any (k.conkey)
              and k.confrelid = 'identity.account'::regclass))
      order by 1
      """;

  @Autowired List<PersonalData> modules;

  @Test
  void everyTableThatRefersToAPersonIsHandedOutAndErasedByItsModule() throws Exception {
    Set<String> referring = tables(REFERRING);
    assertThat(referring).contains("flirtcraft.message", "identity.session", "audit.entry");
    Set<String> forgotten = new TreeSet<>(referring);
    modules.forEach(module -> forgotten.removeAll(module.tables()));
    forgotten.removeAll(KEPT.keySet());
    assertThat(forgotten)
        .as("tables with a person's id that no PersonalData names: see kernel.PersonalData")
        .isEmpty();
  }

  @Test
  void whatIsNamedExistsAndIsNamedOnce() throws Exception {
    Set<String> all =
        tables(
            "select schemaname || '.' || tablename from pg_tables where schemaname not in"
                + " ('pg_catalog', 'information_schema')");
    Map<String, Long> named =
        modules.stream()
            .flatMap(module -> module.tables().stream())
            .collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
    assertThat(all).containsAll(named.keySet());
    assertThat(named).allSatisfy((table, times) -> assertThat(times).as(table).isEqualTo(1));
    assertThat(modules).extracting(PersonalData::module).doesNotHaveDuplicates();
  }

  private static Set<String> tables(String query) throws Exception {
    Set<String> found = new TreeSet<>();
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
