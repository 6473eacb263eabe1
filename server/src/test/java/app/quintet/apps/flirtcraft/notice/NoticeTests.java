package app.quintet.apps.flirtcraft.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Later;
import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class NoticeTests {
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired StreakReminder reminder;
  @Autowired WeeklyReview weekly;
  Later later;

  @BeforeEach
  void start() {
    later = new Later(clock, people);
  }

  @AfterEach
  void back() {
    clock.reset();
  }

  @Test
  void theReminderComesOnceInTheEveningOfADayNotDone() {
    later.at(Instant.parse("2027-05-04T10:00:00Z"));
    var me = Practice.of(people.fresh("Europe/Berlin"));
    me.completed("park", "green");
    later.at(Instant.parse("2027-05-05T15:00:00Z"));
    reminder.run();
    me = later.again(me);
    assertThat(kinds(me)).doesNotContain("streak_reminder");
    // 17:30 UTC is half past seven in Berlin.
    later.at(Instant.parse("2027-05-05T17:30:00Z"));
    me = later.again(me);
    reminder.run();
    reminder.run();
    assertThat(kinds(me)).filteredOn("streak_reminder"::equals).hasSize(1);
    assertThat(me.api().get("/api/v1/notifications").text()).contains("Days in a row so far: 1");
  }

  @Test
  void nobodyIsRemindedOfADayThatIsDone() {
    later.at(Instant.parse("2027-05-11T10:00:00Z"));
    var me = Practice.of(people.fresh("Europe/Berlin"));
    me.completed("park", "green");
    later.at(Instant.parse("2027-05-11T18:00:00Z"));
    reminder.run();
    assertThat(kinds(later.again(me))).doesNotContain("streak_reminder");
  }

  @Test
  void theWeekIsToldOnMondayMorningToThoseWhoPractised() {
    later.at(Instant.parse("2027-06-04T10:00:00Z"));
    var me = Practice.of(people.fresh());
    me.completed("park", "green");
    later.at(Instant.parse("2027-06-06T09:30:00Z"));
    weekly.run();
    me = later.again(me);
    assertThat(kinds(me)).doesNotContain("weekly_review");
    // From here on the job may also run by itself: told once is told once.
    later.at(Instant.parse("2027-06-07T09:30:00Z"));
    me = later.again(me);
    weekly.run();
    weekly.run();
    assertThat(kinds(me)).filteredOn("weekly_review"::equals).hasSize(1);
    assertThat(me.api().get("/api/v1/notifications").text()).contains("Conversations last week: 1");
  }

  @Test
  void anAchievementIsToldByItsName() {
    var me = Practice.of(people.fresh());
    me.completed("park", "green");
    assertThat(me.api().get("/api/v1/notifications").text()).contains("Ice breaker");
  }

  private static List<String> kinds(Practice me) {
    List<String> kinds = new ArrayList<>();
    me.api()
        .get("/api/v1/notifications")
        .mustBe(200)
        .data()
        .forEach(n -> kinds.add(n.get("kind").asString()));
    return kinds;
  }
}
