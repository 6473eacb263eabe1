package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.insight.Comparisons.Sides;
import app.quintet.apps.rebloom.insight.Comparisons.Subject;
import app.quintet.apps.rebloom.insight.Finding.Kind;
import app.quintet.apps.rebloom.insight.Insight.Evidence;
import app.quintet.apps.rebloom.insight.Insight.InsightType;
import app.quintet.apps.rebloom.mood.MoodEntry;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes together in moods: triggers, weekdays, times of day, energy, steps to goals, lately.
 */
record MoodFindings(List<MoodEntry> moods, ZoneId zone, Comparisons comparisons) {
  /** From this mean of the last entries on, anxiety or stress is something to work on. */
  private static final double MUCH = 6.5;

  /** Energy up to here is little. */
  private static final int LITTLE = 4;

  private static final int RECENT = 10;
  private static final Duration LATELY = Duration.ofDays(14);

  void compare(List<Instant> steps, Instant now) {
    triggers();
    for (DayOfWeek day : DayOfWeek.values()) {
      of(
          m -> m.recordedAt().atZone(zone).getDayOfWeek() == day,
          Sides.patterns(Kind.LOWER_ON, Kind.HIGHER_ON),
          "weekday/" + day,
          Map.of("day", day));
    }
    for (PartOfDay part : PartOfDay.values()) {
      of(
          m -> PartOfDay.of(m.recordedAt().atZone(zone).getHour()) == part,
          Sides.patterns(Kind.LOWER_AT, Kind.HIGHER_AT),
          "time/" + part,
          Map.of("part", part.wire()));
    }
    of(
        m -> m.recordedAt().isAfter(now.minus(LATELY)),
        Sides.patterns(Kind.LOWER_SINCE, Kind.HIGHER_SINCE),
        "lately",
        Map.of());
    among(
        moods.stream().filter(m -> m.energy() != null).toList(),
        m -> m.energy() != null && m.energy() <= LITTLE,
        Sides.patterns(Kind.LOWER_TIRED, Kind.HIGHER_TIRED),
        "energy",
        Map.of());
    Set<LocalDate> days =
        steps.stream().map(s -> LocalDate.ofInstant(s, zone)).collect(Collectors.toSet());
    of(
        m -> days.contains(LocalDate.ofInstant(m.recordedAt(), zone)),
        Sides.helping(InsightType.PATTERN, Kind.LOWER_STEP, Kind.HIGHER_STEP),
        "steps",
        Map.of());
  }

  /** What is high by itself, without comparing. */
  List<Finding> much() {
    return Stream.of(
            much("anxiety", Kind.MUCH_ANXIETY, MoodEntry::anxiety),
            much("stress", Kind.MUCH_STRESS, MoodEntry::stress))
        .filter(Objects::nonNull)
        .toList();
  }

  private void triggers() {
    var names = new TreeSet<String>();
    moods.forEach(m -> m.triggers().forEach(t -> names.add(plain(t))));
    for (String name : names) {
      of(
          m -> m.triggers().stream().anyMatch(t -> plain(t).equals(name)),
          Sides.helping(InsightType.TRIGGER, Kind.LOWER_WITH, Kind.HIGHER_WITH),
          "trigger/" + name,
          Map.of("what", name));
    }
  }

  private void of(Predicate<MoodEntry> with, Sides sides, String about, Map<String, Object> facts) {
    among(moods, with, sides, about, facts);
  }

  private void among(
      List<MoodEntry> all,
      Predicate<MoodEntry> with,
      Sides sides,
      String about,
      Map<String, Object> facts) {
    List<MoodEntry> yes = all.stream().filter(with).toList();
    List<Integer> no = all.stream().filter(with.negate()).map(MoodEntry::mood).toList();
    if (yes.size() >= Difference.FEWEST && no.size() >= Difference.FEWEST) {
      comparisons.add(
          Difference.between(yes.stream().map(MoodEntry::mood).toList(), no),
          sides,
          new Subject(about, facts, yes.size()),
          Evidence.ofMoods(ids(yes)));
    }
  }

  private @Nullable Finding much(
      String name, Kind kind, Function<MoodEntry, @Nullable Integer> of) {
    List<MoodEntry> told = moods.stream().filter(m -> of.apply(m) != null).limit(RECENT).toList();
    List<Integer> figures = told.stream().map(of).filter(Objects::nonNull).toList();
    double mean = Difference.mean(figures);
    if (told.size() < RECENT || mean < MUCH) {
      return null;
    }
    long high = figures.stream().filter(f -> f >= 6).count();
    return new Finding(
        InsightType.WORK_ON,
        kind,
        "much/" + name,
        Map.of("mean", Comparisons.points(mean), "times", RECENT),
        Math.min(0.95, high / (double) RECENT),
        null,
        Evidence.ofMoods(ids(told)));
  }

  private static List<UUID> ids(List<MoodEntry> entries) {
    return entries.stream().map(MoodEntry::id).toList();
  }

  private static String plain(String trigger) {
    return trigger.toLowerCase(Locale.ROOT).strip();
  }
}
