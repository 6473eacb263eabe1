package app.quintet.apps.rebloom.insight;

import static app.quintet.apps.rebloom.Resting.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.apps.rebloom.Resting;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@QuintetTest
class WeeklyNoticeTests {
  @Autowired People people;
  @Autowired WeeklyNotice notice;
  @Autowired Entitlements entitlements;
  @Autowired AppClock clock;
  @Autowired Tx tx;
  @Autowired JdbcClient sql;

  @Test
  void theWeekIsToldOnceOnMondayAtNineWhereThePersonIs() {
    // Berlin puts its clocks back on 31 October 2027: nine o'clock is 7:00 UTC before, 8:00 after.
    var me = plus("Europe/Berlin", "2027-10-20T10:00:00Z");
    at("2027-10-25T06:59:00Z");
    assertThat(told(me)).isZero();
    at("2027-10-25T07:00:00Z");
    assertThat(told(me)).isEqualTo(1);
    at("2027-10-25T07:15:00Z");
    assertThat(told(me)).as("not again").isEqualTo(1);
    note(me, "2027-10-28T10:00:00Z");
    forget(me);
    at("2027-11-01T07:30:00Z");
    assertThat(told(me)).as("half past eight after the change").isZero();
    at("2027-11-01T08:00:00Z");
    assertThat(told(me)).isEqualTo(1);
  }

  @Test
  void whoMovesToAnotherZoneOnMondayIsNotToldTwice() {
    var me = plus("Pacific/Auckland", "2027-05-12T10:00:00Z");
    at("2027-05-16T21:30:00Z");
    assertThat(told(me)).isEqualTo(1);
    forget(me);
    clock.set(Instant.parse("2027-05-16T22:00:00Z"));
    people.again(me.person()).api().patch("/api/v1/auth/me", Map.of("time_zone", "UTC"));
    clock.set(Instant.parse("2027-05-17T09:30:00Z"));
    notice.run();
    assertThat(told(me)).isZero();
  }

  @Test
  void nobodyIsToldWithoutPlusOrOfAnEmptyWeek() {
    var free = noting("UTC", "2027-06-09T10:00:00Z");
    var empty = noting("UTC", "2027-05-20T10:00:00Z");
    entitlements.grant(empty.person().id(), Rebloom.PLUS, null, "a test");
    at("2027-06-14T09:30:00Z");
    assertThat(told(free)).isZero();
    assertThat(told(empty)).isZero();
  }

  @Test
  void twoNodesTellOnce() {
    var me = plus("UTC", "2027-07-07T10:00:00Z");
    clock.set(Instant.parse("2027-07-12T10:00:00Z"));
    CompletableFuture.allOf(
            CompletableFuture.runAsync(notice::run), CompletableFuture.runAsync(notice::run))
        .join();
    assertThat(told(me)).isEqualTo(1);
    forget(me);
    notice.run();
    assertThat(told(me)).isZero();
  }

  private Resting plus(String zone, String noted) {
    var me = noting(zone, noted);
    entitlements.grant(me.person().id(), Rebloom.PLUS, null, "a test");
    return me;
  }

  /** Somebody who noted a mood at this time. */
  private Resting noting(String zone, String noted) {
    clock.set(Instant.parse(noted));
    var me = Resting.of(people.fresh(zone));
    tx.as(
        me.person().id(),
        () ->
            sql.sql("update rebloom.profile set onboarded_at = created_at where user_id = :me")
                .param("me", me.person().id())
                .update());
    me.api().post(BASE + "/moods", Map.of("mood", 6)).mustBe(201);
    return me;
  }

  private void note(Resting me, String at) {
    clock.set(Instant.parse(at));
    people.again(me.person()).api().post(BASE + "/moods", Map.of("mood", 6)).mustBe(201);
  }

  private void at(String instant) {
    clock.set(Instant.parse(instant));
    notice.run();
  }

  private int told(Resting me) {
    return tx.as(
        me.person().id(),
        () ->
            sql.sql("select count(*) from notifications.notice where user_id = :me and app = :app")
                .param("me", me.person().id())
                .param("app", Rebloom.APP)
                .query(Integer.class)
                .single());
  }

  private void forget(Resting me) {
    tx.as(
        me.person().id(),
        () ->
            sql.sql("delete from notifications.notice where user_id = :me")
                .param("me", me.person().id())
                .update());
  }
}
