package app.quintet.apps.flirtcraft.conversation;

import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.Later;
import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class DayTests {
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired Entitlements entitlements;
  @Autowired IdleSweep idle;
  Later later;

  @BeforeEach
  void start() {
    later = new Later(clock, people);
  }

  @Test
  void threeConversationsALocalDayCountAtTheirFirstMessageAndStartAfreshAtMidnight() {
    // Half past ten in the evening in Berlin; the next local day begins at 23:00 UTC.
    later.at(Instant.parse("2027-02-10T21:30:00Z"));
    var me = Practice.of(people.fresh("Europe/Berlin"));
    for (int i = 0; i < 5; i++) {
      me.complete(me.open()).mustBe(200);
    }
    for (int i = 0; i < 3; i++) {
      UUID id = me.open();
      me.say(id, FRIENDLY).mustBe(201);
      me.complete(id).mustBe(200);
    }
    Answer refused = me.tryOpen("park", "green").mustBe(429);
    assertThat(refused.code()).isEqualTo("DAILY_LIMIT_REACHED");
    assertThat(refused.error().get("details").get("resets_at").asString())
        .isEqualTo("2027-02-10T23:00:00Z");
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    later.at(Instant.parse("2027-02-10T23:00:01Z"));
    var tomorrow = later.again(me);
    tomorrow.say(tomorrow.open(), FRIENDLY).mustBe(201);
  }

  @Test
  void aConversationOpenedEarlyIsRefusedItsFirstMessageOnceTheDayIsUsedUp() {
    var me = Practice.of(people.fresh());
    UUID waiting = me.open();
    for (int i = 0; i < 3; i++) {
      UUID id = me.open();
      me.say(id, FRIENDLY).mustBe(201);
      me.complete(id).mustBe(200);
    }
    assertThat(me.say(waiting, FRIENDLY).mustBe(429).code()).isEqualTo("DAILY_LIMIT_REACHED");
    entitlements.grant(me.person().id(), FlirtCraft.PREMIUM, null, "test");
    Await.until("the plan is known", () -> me.say(waiting, FRIENDLY).status() == 201);
  }

  @Test
  void theDayBegunStaysCountedForAConversationThatGoesOnPastMidnight() {
    later.at(Instant.parse("2027-03-10T23:50:00Z"));
    var me = Practice.of(people.fresh());
    UUID id = me.open();
    me.say(id, FRIENDLY).mustBe(201);
    later.at(Instant.parse("2027-03-11T00:01:00Z"));
    me.say(id, "Still here?").mustBe(201);
    for (int i = 0; i < 3; i++) {
      UUID other = me.open();
      me.say(other, FRIENDLY).mustBe(201);
      me.complete(other).mustBe(200);
    }
  }

  @Test
  void aStreakGrowsOverMidnightAndOverTheNightTheClocksChange() {
    // The clocks of Berlin go forward in the night to 28 March 2027: that day has 23 hours.
    later.at(Instant.parse("2027-03-27T22:30:00Z"));
    var me = Practice.of(people.fresh("Europe/Berlin"));
    me.completed("park", "green");
    assertThat(me.stats().get("streak").get("current").asInt()).isEqualTo(1);
    later.at(Instant.parse("2027-03-28T21:30:00Z"));
    me = later.again(me);
    assertThat(me.stats().get("streak").get("today_done").asBoolean()).isFalse();
    me.completed("park", "green");
    assertThat(me.stats().get("streak").get("current").asInt()).isEqualTo(2);
    // 22:30 UTC is half past midnight in Berlin now: another day.
    later.at(Instant.parse("2027-03-28T22:30:00Z"));
    me = later.again(me);
    me.completed("park", "green");
    assertThat(me.stats().get("streak").get("current").asInt()).isEqualTo(3);
    later.at(Instant.parse("2027-04-02T12:00:00Z"));
    me = later.again(me);
    assertThat(me.stats().get("streak").get("current").asInt()).isZero();
    assertThat(me.stats().get("streak").get("longest").asInt()).isEqualTo(3);
  }

  @Test
  void theDayOfTwentyFiveHoursCountsOnceAndAClockSetBackTakesNothingAway() {
    // The clocks of Berlin go back in the night to 31 October 2027; half past midnight and half
    // past eleven in the evening are 24 hours apart, on one day.
    later.at(Instant.parse("2027-10-30T22:30:00Z"));
    var me = Practice.of(people.fresh("Europe/Berlin"));
    me.completed("park", "green");
    later.at(Instant.parse("2027-10-31T22:30:00Z"));
    me = later.again(me);
    assertThat(me.stats().get("streak").get("today_done").asBoolean()).isTrue();
    me.completed("park", "green");
    assertThat(me.stats().get("streak").get("current").asInt()).isEqualTo(1);
    later.at(Instant.parse("2027-10-31T23:00:01Z"));
    me = later.again(me);
    assertThat(me.stats().get("streak").get("today_done").asBoolean()).isFalse();
    me.completed("park", "green");
    assertThat(me.stats().get("streak").get("current").asInt()).isEqualTo(2);
    later.at(Instant.parse("2027-10-31T12:00:00Z"));
    me = later.again(me);
    me.stats();
    later.at(Instant.parse("2027-11-01T12:00:00Z"));
    me = later.again(me);
    assertThat(me.stats().get("streak").get("current").asInt()).isEqualTo(2);
    assertThat(me.stats().get("streak").get("longest").asInt()).isEqualTo(2);
  }

  @Test
  void halfAnHourOfSilenceAbandonsReviewsAndEarnsNothing() {
    var me = Practice.of(people.fresh());
    UUID talked = me.open();
    me.talk(talked, FRIENDLY);
    me.talk(talked, "How did you end up here today of all days?");
    me.talk(talked, "I once spent a whole winter learning to bake. What do you do for fun?");
    UUID silent = me.open();
    later.after(Duration.ofMinutes(31));
    idle.run();
    me = later.again(me);
    assertThat(me.read(talked).get("status").asString()).isEqualTo("abandoned");
    assertThat(me.read(talked).get("ended_by").asString()).isEqualTo("timeout");
    assertThat(me.read(silent).get("status").asString()).isEqualTo("abandoned");
    me.feedback(talked).mustBe(200);
    me.feedback(silent).mustBe(404);
    assertThat(me.stats().get("xp").asInt()).isZero();
    assertThat(me.say(talked, "Sorry, my train!").mustBe(409).code())
        .isEqualTo("CONVERSATION_ENDED");
  }
}
