package app.quintet.apps.rebloom.mood;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.DANGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.platform.safety.CourseSign;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class MoodTests {
  @Autowired People people;
  @Autowired MoodCourse course;

  @Test
  void aMoodIsKeptWithItsWordsAndReadBack() {
    var me = Resting.of(people.fresh());
    JsonNode noted =
        me.api()
            .post(
                BASE + "/moods",
                Map.of(
                    "mood",
                    4,
                    "anxiety",
                    7,
                    "notes",
                    "Slept badly again.",
                    "triggers",
                    List.of("work", " work ", "noise")))
            .mustBe(201)
            .data();
    assertThat(noted.get("safety").isNull()).isTrue();
    JsonNode read = me.api().get(BASE + "/moods").mustBe(200).data().get(0);
    assertThat(read).isEqualTo(noted.get("mood"));
    assertThat(read.get("triggers").size()).isEqualTo(2);
    assertThat(read.get("stress").isNull()).isTrue();
  }

  @Test
  void everyWordOfAMoodIsLookedAtForDanger() {
    var me = Resting.of(people.fresh());
    for (Map<String, Object> words :
        List.<Map<String, Object>>of(
            Map.of("mood", 2, "notes", DANGER), Map.of("mood", 2, "triggers", List.of(DANGER)))) {
      assertThat(me.api().post(BASE + "/moods", words).mustBe(201).data().get("safety").isNull())
          .isFalse();
    }
    people.fresh().api().post(BASE + "/moods", Map.of("mood", 2, "notes", DANGER)).mustBe(201);
    people.fresh().api().post(BASE + "/moods", Map.of("mood", 2)).mustBe(409);
  }

  @Test
  void aFallOfThreePointsWithinAWeekIsASignToSafety() {
    var me = Resting.of(people.fresh());
    UUID person = me.person().id();
    me.api().post(BASE + "/moods", Map.of("mood", 7)).mustBe(201);
    me.api().post(BASE + "/moods", Map.of("mood", 5)).mustBe(201);
    assertThat(course.signs(person)).isEmpty();
    me.api().post(BASE + "/moods", Map.of("mood", 4)).mustBe(201);
    assertThat(course.signs(person))
        .extracting(CourseSign::kind)
        .containsExactly(CourseSign.Kind.MOOD_DROP);
    me.api().post(BASE + "/moods", Map.of("mood", 6)).mustBe(201);
    assertThat(course.signs(person)).as("and up again").isEmpty();
  }

  @Test
  void figuresOutsideOneToTenAndStrangersSessionsAreRefused() {
    var me = Resting.of(people.fresh());
    var stranger = Resting.of(people.fresh());
    assertThat(
            me.api()
                .post(
                    BASE + "/moods",
                    Map.of("anxiety", 0, "energy", 11, "recorded_at", "2020-01-01T00:00:00Z"))
                .mustBe(422)
                .error()
                .get("details")
                .size())
        .isEqualTo(4);
    UUID session = me.begin();
    stranger.api().post(BASE + "/moods", Map.of("mood", 5, "session_id", session)).mustBe(404);
    me.api().post(BASE + "/moods", Map.of("mood", 5, "session_id", session)).mustBe(201);
    assertThat(stranger.api().get(BASE + "/moods").data().size()).isZero();
  }

  @Test
  void threeYearsOfDailyMoodsBecomeMonthsWeeksAndDaysOfThePersonsOwnCalendar() throws Exception {
    var me = Resting.of(people.fresh("Pacific/Auckland"));
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      // Noted at 23:30 in Auckland each day: by UTC they would lie elsewhere.
      sql.execute(
          """
          insert into rebloom.mood_entry (id, user_id, mood, anxiety, recorded_at)
          select gen_random_uuid(), '%s', 1 + extract(day from d)::int %% 10,
            case when extract(day from d) = 1 then 6 end,
            (d + time '23:30') at time zone 'Pacific/Auckland'
          from generate_series(timestamp '2023-01-01', timestamp '2025-12-31', '1 day') d
          """
              .formatted(me.person().id()));
    }
    String range = "?from=2023-01-01&to=2025-12-31&bucket=";
    JsonNode months = me.api().get(BASE + "/moods/trends" + range + "month").mustBe(200).data();
    assertThat(months.get("points").size()).isEqualTo(36);
    JsonNode february = months.get("points").get(1);
    assertThat(february.get("start").asString()).isEqualTo("2023-02-01");
    assertThat(february.get("entries").asInt()).isEqualTo(28);
    // Days 1–28: mood 1 + day mod 10, so (2+…+10+1) twice and 2…9 once.
    assertThat(february.get("mood").asDouble()).isEqualTo(5.5);
    assertThat(february.get("low").asInt()).isEqualTo(1);
    assertThat(february.get("high").asInt()).isEqualTo(10);
    assertThat(february.get("anxiety").asDouble()).isEqualTo(6);
    assertThat(february.get("stress").isNull()).isTrue();
    JsonNode days = me.api().get(BASE + "/moods/trends" + range + "day").mustBe(200).data();
    assertThat(days.get("points").size()).isEqualTo(1096);
    JsonNode weeks = me.api().get(BASE + "/moods/trends" + range + "week").mustBe(200).data();
    assertThat(weeks.get("points").get(1).get("start").asString()).isEqualTo("2023-01-02");
    assertThat(weeks.get("points").get(1).get("entries").asInt()).isEqualTo(7);
    me.api().get(BASE + "/moods/trends?bucket=year").mustBe(422);
    me.api().get(BASE + "/moods/trends?from=2026-02-01&to=2026-01-01").mustBe(422);
  }
}
