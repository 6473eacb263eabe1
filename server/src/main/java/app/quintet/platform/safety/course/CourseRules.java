package app.quintet.platform.safety.course;

import app.quintet.platform.safety.CourseSign;
import app.quintet.platform.safety.CourseSign.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * When a person's course raises the worry about a text by one level. The signs are among the
 * warning signs of the American Association of Suicidology (Rudd et al. 2006: hopelessness,
 * dramatic changes of mood, giving things away, farewells); the numbers are our own choice.
 */
final class CourseRules {
  private static final Duration WEEK = Duration.ofDays(7);

  // What is said twice in one breath is one sign.
  private static final Duration ONE_BREATH = Duration.ofMinutes(10);

  private CourseRules() {}

  /**
   * The reasons to raise, empty if there are none.
   *
   * @param before signs of the last two weeks
   * @param here signs of the text itself
   */
  static List<String> reasons(Collection<CourseSign> before, Set<Kind> here, Instant now) {
    if (here.contains(Kind.SAFE)) {
      return List.of();
    }
    Instant safe =
        before.stream()
            .filter(s -> s.kind() == Kind.SAFE)
            .map(CourseSign::at)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    List<CourseSign> counted =
        before.stream().filter(s -> s.at().isAfter(safe) && s.kind() != Kind.SAFE).toList();
    List<String> reasons = new ArrayList<>();
    if (times(counted, Kind.HOPELESS, now) + (here.contains(Kind.HOPELESS) ? 1 : 0) >= 3) {
      reasons.add("course_hopeless_repeated");
    }
    if (times(counted, Kind.WORRY, now) >= 2) {
      reasons.add("course_worry_repeated");
    }
    if (counted.stream().anyMatch(s -> s.kind() == Kind.GIVING_AWAY)
        || here.contains(Kind.GIVING_AWAY)) {
      reasons.add("course_giving_away");
    }
    if (counted.stream().anyMatch(s -> s.kind() == Kind.FAREWELL && earlier(s, now))) {
      reasons.add("course_farewell");
    }
    if (counted.stream().anyMatch(s -> s.kind() == Kind.MOOD_DROP)) {
      reasons.add("course_mood_drop");
    }
    return reasons;
  }

  private static boolean earlier(CourseSign sign, Instant now) {
    return sign.at().isBefore(now.minus(ONE_BREATH));
  }

  /** Separate moments within the last week; what came in one breath counts once. */
  private static int times(List<CourseSign> signs, Kind kind, Instant now) {
    List<Instant> moments =
        signs.stream()
            .filter(s -> s.kind() == kind && s.at().isAfter(now.minus(WEEK)))
            .map(CourseSign::at)
            .sorted()
            .toList();
    int count = 0;
    Instant last = Instant.MIN;
    for (Instant moment : moments) {
      if (last.equals(Instant.MIN) || moment.isAfter(last.plus(ONE_BREATH))) {
        count++;
        last = moment;
      }
    }
    return count;
  }
}
