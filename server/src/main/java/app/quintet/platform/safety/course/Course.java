package app.quintet.platform.safety.course;

import app.quintet.platform.safety.CourseSign;
import app.quintet.platform.safety.CourseSign.Kind;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.RecentCourse;
import app.quintet.platform.safety.crisis.Reading;
import app.quintet.platform.safety.phrases.PlainWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The third layer: a person's last two weeks. Its reading says only whether it raises; how is the
 * combination's business. Works within the person's transaction.
 */
@Component
public class Course {
  private static final Logger log = LoggerFactory.getLogger(Course.class);
  private static final String NAME = "course";
  private static final Duration WINDOW = Duration.ofDays(14);
  private final SignPhrases phrases = new SignPhrases();
  private final SignTable table;
  private final ObjectProvider<RecentCourse> apps;
  private final Clock clock;

  Course(SignTable table, ObjectProvider<RecentCourse> apps, Clock clock) {
    this.table = table;
    this.apps = apps;
    this.clock = clock;
  }

  /**
   * Notes what this text adds to the course and reads the course before it.
   *
   * @param byText the level of the text by itself; a text without worry costs no query
   */
  public Reading follow(UUID person, String app, String text, CrisisLevel byText) {
    Set<Kind> here =
        phrases.in(PlainWords.readings(text.substring(0, Math.min(text.length(), 10_000))));
    Instant now = clock.instant();
    boolean worry = byText.compareTo(CrisisLevel.LOW) >= 0;
    Reading reading =
        worry ? look(person, now, here) : new Reading(NAME, CrisisLevel.NONE, 0, List.of(), false);
    here.forEach(kind -> table.add(person, app, new CourseSign(kind, now)));
    if (byText.compareTo(CrisisLevel.MODERATE) >= 0) {
      table.add(person, app, new CourseSign(Kind.WORRY, now));
    }
    return reading;
  }

  private Reading look(UUID person, Instant now, Set<Kind> here) {
    Instant from = now.minus(WINDOW);
    List<CourseSign> signs = new ArrayList<>(table.since(person, from));
    boolean failed = false;
    for (RecentCourse app : apps) {
      try {
        app.signs(person).stream().filter(s -> !s.at().isBefore(from)).forEach(signs::add);
      } catch (RuntimeException fault) {
        log.error("an app could not tell a person's course", fault);
        failed = true;
      }
    }
    List<String> reasons = CourseRules.reasons(signs, here, now);
    boolean raises = !reasons.isEmpty();
    return new Reading(
        NAME, raises ? CrisisLevel.LOW : CrisisLevel.NONE, raises ? 0.7 : 0.5, reasons, failed);
  }
}
