package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Cleanup;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class CleanupTests {
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired List<Cleanup> cleanups;
  @Autowired List<RecurringJob> jobs;

  @Test
  void whatProvesNothingAnyMoreGoesThoughNobodyComesBack() throws Exception {
    TestPerson ann = people.fresh();
    String stranger = "nobody" + UUID.randomUUID() + "@example.com";
    people.nobody().post("/api/v1/auth/recover", Map.of("email", ann.email())).mustBe(202);
    people
        .nobody()
        .post("/api/v1/auth/login", Map.of("email", stranger, "password", "not the word"))
        .mustBe(401);
    assertThat(rows("identity.refresh_token", ann)).isEqualTo(1);
    assertThat(rows("identity.mailed_code", ann)).isPositive();
    long failures = all("identity.sign_in_guard");

    night();
    assertThat(rows("identity.refresh_token", ann)).as("still good").isEqualTo(1);
    assertThat(rows("identity.mailed_code", ann)).as("their links still open").isPositive();

    clock.advance(Duration.ofDays(8));
    night();
    assertThat(rows("identity.refresh_token", ann)).as("lapsed after seven days").isZero();
    assertThat(rows("identity.mailed_code", ann)).isZero();
    assertThat(failures).isPositive();
    assertThat(all("identity.sign_in_guard")).isZero();
    assertThat(rows("identity.session", ann)).as("security logs stay 90 days").isEqualTo(1);

    clock.advance(Duration.ofDays(90));
    night();
    assertThat(rows("identity.session", ann)).isZero();
    people.nobody().post("/api/v1/auth/recover", Map.of("email", ann.email())).mustBe(202);
  }

  @Test
  void keptAnswersGoAfterTheirDay() throws Exception {
    people
        .fresh()
        .api()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/api/v1/flirtcraft/conversations", Map.of())
        .mustBe(422);
    assertThat(all("api.answer")).isPositive();
    clock.advance(Duration.ofHours(25));
    night();
    assertThat(all("api.answer")).isZero();
  }

  @Test
  void theNightComesOnceADay() {
    RecurringJob nightly =
        jobs.stream()
            .filter(job -> job.name().equals("jobs.nightly_cleanup"))
            .findFirst()
            .orElseThrow();
    assertThat(nightly.every()).isEqualTo(Duration.ofDays(1));
    nightly.run();
  }

  private void night() {
    cleanups.forEach(Cleanup::run);
  }

  private static long rows(String table, TestPerson person) throws SQLException, IOException {
    return count("select count(*) from " + table + " where user_id = '" + person.id() + "'");
  }

  private static long all(String table) throws SQLException, IOException {
    return count("select count(*) from " + table);
  }

  private static long count(String sql) throws SQLException, IOException {
    try (Connection connection = SharedPostgres.superuser();
        var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }
}
