package app.quintet.apps.flirtcraft.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Later;
import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Instant;
import java.util.List;
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

  @Test
  void theReminderComesOnceInTheEveningOfADayNotDone() {
    later.at(Instant.parse("2027-05-04T10:00:00Z"));
    var me = Practice.of(people.fresh("Europe/Berlin"));
    me.completed("park", "green");
    // 17:30 UTC is half past seven in Berlin.
    Practice told =
        toldOnce(me, reminder, "streak_reminder", "2027-05-05T15:00:00Z", "2027-05-05T17:30:00Z");
    assertThat(notices(told).text()).contains("Days in a row so far: 1");
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
    Practice told =
        toldOnce(me, weekly, "weekly_review", "2027-06-06T09:30:00Z", "2027-06-07T09:30:00Z");
    assertThat(notices(told).text()).contains("Conversations last week: 1");
  }

  @Test
  void anAchievementIsToldByItsName() {
    var me = Practice.of(people.fresh());
    me.completed("park", "green");
    assertThat(notices(me).text()).contains("Ice breaker");
  }

  /** Nothing comes before its time, then one notice, however often the job runs. */
  private Practice toldOnce(Practice me, RecurringJob job, String kind, String early, String due) {
    later.at(Instant.parse(early));
    job.run();
    assertThat(kinds(later.again(me))).doesNotContain(kind);
    // From here on the job may also run by itself: told once is told once.
    later.at(Instant.parse(due));
    Practice then = later.again(me);
    job.run();
    job.run();
    assertThat(kinds(then)).filteredOn(kind::equals).hasSize(1);
    return then;
  }

  private static Answer notices(Practice me) {
    return me.api().get("/api/v1/notifications").mustBe(200);
  }

  private static List<String> kinds(Practice me) {
    return notices(me).data().valueStream().map(n -> n.get("kind").asString()).toList();
  }
}
