package app.quintet.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.audit.Audit.Verdict;
import app.quintet.platform.kernel.Ids;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write into the database cannot change the chain without being noticed. */
@QuintetTest
class AuditChainTests {
  @Autowired Audit audit;
  @Autowired Ids ids;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "set action = 'test.other' | its content was changed",
        "set facts = '{\"a\": \"2\"}' | its content was changed",
        "set at = at + interval '1 second' | its content was changed",
        "set subject = actor | who it is about was changed",
        "set address = '192.0.2.1' | who it is about was changed",
        "set actor = gen_random_uuid(), salt = null, removed = true | an identity was removed and"
            + " no entry says so",
        "set hash = '\\x00' | its content was changed"
      })
  void aChangedEntryIsFound(String change, String reason) throws Exception {
    long position = three();
    tampering("update audit.entry " + change + " where position = " + position, position, reason);
  }

  @Test
  void anEntryThatWasTakenOutIsFound() throws Exception {
    long position = three();
    tampering("delete from audit.entry where position = " + position, position, "it is missing");
  }

  @Test
  void anErasedPersonIsNowhereInTheChainAndTheChainHolds() throws Exception {
    UUID person = ids.next();
    UUID therapist = ids.next();
    UUID pseudonym = ids.next();
    audit.record(person, "test.acted", person, Map.of("a", "1"));
    audit.record(therapist, "test.read", person, Map.of());
    audit.removeIdentity(person, pseudonym);
    assertThat(mentions(person)).isZero();
    assertThat(mentions(pseudonym)).isEqualTo(3);
    assertThat(audit.verify().brokenAt()).isEqualTo(-1);

    audit.removeIdentity(person, pseudonym);
    assertThat(mentions(pseudonym)).as("nothing is noted twice").isEqualTo(3);
    audit.record(person, "test.late", null, Map.of());
    audit.removeIdentity(person, pseudonym);
    assertThat(mentions(person)).isZero();
    assertThat(audit.verify().brokenAt()).isEqualTo(-1);

    audit.removeIdentity(therapist, ids.next());
    assertThat(mentions(therapist)).isZero();
    assertThat(audit.verify().brokenAt()).isEqualTo(-1);
  }

  @Test
  void anEntryOfBeforeThereWereSaltsHoldsAndCanLoseItsPerson() throws Exception {
    UUID person = ids.next();
    long position = three();
    // As the first version of the program wrote it.
    superuser(
        """
        update audit.entry set salt = null, identity = null, hash = sha256(before || convert_to(
          position || E'\\n' || id || E'\\n' || '%s' || E'\\n' || action || E'\\n' || 'null' || E'\\n'
          || '{"a":"1"}' || E'\\n' || 'null' || E'\\n' || 'null' || E'\\n' || '2026-01-01T00:00:00Z',
          'UTF8')), actor = '%s', subject = null, address = null, request_id = null,
          at = '2026-01-01T00:00:00Z' where position = %d
        """
            .formatted(person, person, position + 1));
    assertThat(audit.verify().brokenAt()).isEqualTo(-1);
    audit.removeIdentity(person, ids.next());
    assertThat(mentions(person)).isZero();
    assertThat(audit.verify().brokenAt()).isEqualTo(-1);
  }

  @Test
  void theApplicationItselfCanChangeNothingButTakeAnIdentityAway() throws Exception {
    long position = three();
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("set local role quintet_app");
      sql.execute("select set_config('app.system', 'audit', true)");
      assertThat(
              sql.executeUpdate("update audit.entry set actor = null where position = " + position))
          .isZero();
      connection.rollback();
    }
  }

  /** Three entries, the last of which is the end of the chain; the position of the middle one. */
  private long three() throws Exception {
    for (int i = 0; i < 3; i++) {
      audit.record(ids.next(), "test.done", ids.next(), Map.of("a", "1"));
    }
    assertThat(audit.verify().brokenAt()).isEqualTo(-1);
    return number("select max(position) - 1 from audit.entry");
  }

  /** Everybody shares the chain, so what was broken is mended again. */
  private void tampering(String sql, long position, String reason) throws Exception {
    superuser(
        "create table audit.before as select * from audit.entry where position = " + position);
    superuser(sql);
    try {
      Verdict found = audit.verify();
      assertThat(found.brokenAt()).isEqualTo(position);
      assertThat(found.reason()).isEqualTo(reason);
    } finally {
      superuser("delete from audit.entry where position = " + position);
      superuser("insert into audit.entry select * from audit.before");
      superuser("drop table audit.before");
    }
    assertThat(audit.verify().brokenAt()).isEqualTo(-1);
  }

  private static long mentions(UUID person) throws Exception {
    return number("select count(*) from audit.entry e where e::text like '%" + person + "%'");
  }

  private static void superuser(String sql) throws Exception {
    try (Connection connection = SharedPostgres.superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(String sql) throws Exception {
    try (Connection connection = SharedPostgres.superuser();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
