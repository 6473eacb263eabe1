package app.quintet.platform.safety.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.CourseSign;
import app.quintet.platform.safety.CourseSign.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseRulesTests {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void hopelessnessCountsFromTheThirdTimeInAWeek() {
    assertThat(reasons(Set.of(Kind.HOPELESS), sign(Kind.HOPELESS, 20))).isEmpty();
    assertThat(reasons(Set.of(Kind.HOPELESS), sign(Kind.HOPELESS, 20), sign(Kind.HOPELESS, 50)))
        .containsExactly("course_hopeless_repeated");
    assertThat(reasons(Set.of(Kind.HOPELESS), sign(Kind.HOPELESS, 20), sign(Kind.HOPELESS, 200)))
        .isEmpty();
  }

  @Test
  void whatIsSaidTwiceInOneBreathCountsOnce() {
    CourseSign[] breath = {
      new CourseSign(Kind.WORRY, NOW.minusSeconds(120)),
      new CourseSign(Kind.WORRY, NOW.minusSeconds(60))
    };
    assertThat(reasons(Set.of(), breath)).isEmpty();
    assertThat(reasons(Set.of(), breath[0], sign(Kind.WORRY, 30)))
        .containsExactly("course_worry_repeated");
  }

  @Test
  void thePersonsOwnWordsThatTheyAreSafeEndWhatCameBefore() {
    assertThat(reasons(Set.of(), sign(Kind.GIVING_AWAY, 40))).isNotEmpty();
    assertThat(reasons(Set.of(), sign(Kind.GIVING_AWAY, 40), sign(Kind.SAFE, 20))).isEmpty();
    assertThat(reasons(Set.of(Kind.SAFE), sign(Kind.GIVING_AWAY, 40))).isEmpty();
    assertThat(reasons(Set.of(), sign(Kind.SAFE, 40), sign(Kind.GIVING_AWAY, 20))).isNotEmpty();
  }

  @Test
  void aFallInMoodAndAFarewellCount() {
    assertThat(reasons(Set.of(), sign(Kind.MOOD_DROP, 1))).containsExactly("course_mood_drop");
    assertThat(reasons(Set.of(), sign(Kind.FAREWELL, 1))).containsExactly("course_farewell");
    assertThat(reasons(Set.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "everything is hopeless, HOPELESS",
    "I gave all my records away, GIVING_AWAY",
    "goodbye everyone, FAREWELL",
    "I am safe now, SAFE",
    "es ist hoffnungslos, HOPELESS",
    "ya nada tiene sentido, HOPELESS",
  })
  void signsAreFound(String text, Kind kind) {
    assertThat(new SignPhrases().in(List.of(" " + text.toLowerCase(java.util.Locale.ROOT) + " ")))
        .contains(kind);
  }

  private static List<String> reasons(Set<Kind> here, CourseSign... before) {
    return CourseRules.reasons(Stream.of(before).toList(), here, NOW);
  }

  private static CourseSign sign(Kind kind, int hoursAgo) {
    return new CourseSign(kind, NOW.minus(Duration.ofHours(hoursAgo)));
  }
}
