package app.quintet.platform.notifications.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.notifications.Notifications;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class OldRowsTests {
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired Notifications notifications;
  @Autowired OldRows old;

  @Test
  void lettersGoAfterNinetyDaysAndNoticesAfterAYear() throws Exception {
    TestPerson ann = people.fresh();
    Await.until("the letter with the code", () -> rows("letter", ann) > 0);
    notifications.tell(
        ann.id(), "platform", "export_ready", "tag", Map.of(), "/flirtcraft/account/privacy");
    clock.advance(Duration.ofDays(89));
    old.run();
    assertThat(rows("letter", ann)).isPositive();
    clock.advance(Duration.ofDays(2));
    old.run();
    assertThat(rows("letter", ann)).isZero();
    assertThat(rows("notice", ann)).isEqualTo(1);
    clock.advance(Duration.ofDays(275));
    old.run();
    assertThat(rows("notice", ann)).isZero();
  }

  private static long rows(String table, TestPerson person) {
    try (Connection connection = SharedPostgres.superuser();
        Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "select count(*) from notifications.%s where user_id = '%s'"
                    .formatted(table, person.id()))) {
      rows.next();
      return rows.getLong(1);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
