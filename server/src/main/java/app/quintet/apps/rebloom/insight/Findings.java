package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.insight.Insight.InsightType;
import app.quintet.apps.rebloom.mood.MoodEntry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Looks for what goes together in a person's moods. Every comparison counts towards the correction,
 * told or not, so that who names many triggers is not told more accidents.
 */
final class Findings {
  /** From this mean of the last entries on, anxiety or stress is something to work on. */
  private static final double MUCH = 6.5;

  private static final int RECENT = 10;
  private static final int MOST_EVIDENCE = 60;
  private final List<MoodEntry> moods;
  private final ZoneId zone;
  private final List<Candidate> compared = new ArrayList<>();
  private final List<Finding> found = new ArrayList<>();

  private Findings(List<MoodEntry> moods, ZoneId zone) {
    this.moods = moods;
    this.zone = zone;
  }

  /**
   * Something found, without words.
   *
   * @param about what about, stable over looks: {@code trigger/work}
   * @param facts values for its words
   */
  record Finding(
      InsightType type,
      Kind kind,
      String about,
      Map<String, Object> facts,
      double confidence,
      List<UUID> moods) {}

  /** Which words it gets. */
  enum Kind {
    LOWER_WITH,
    HIGHER_WITH,
    LOWER_ON,
    HIGHER_ON,
    LOWER_SINCE,
    HIGHER_SINCE,
    MUCH_ANXIETY,
    MUCH_STRESS
  }

  private record Candidate(
      Difference difference,
      InsightType lower,
      InsightType higher,
      Kind[] kinds,
      String about,
      Map<String, Object> facts,
      List<UUID> evidence) {}

  /**
   * All findings.
   *
   * @param moods of the last 90 days, newest first
   */
  static List<Finding> in(List<MoodEntry> moods, ZoneId zone, Instant now) {
    var findings = new Findings(moods, zone);
    findings.triggers();
    findings.weekdays();
    findings.lastTwoWeeks(now);
    findings.tell();
    findings.much("anxiety", Kind.MUCH_ANXIETY, MoodEntry::anxiety);
    findings.much("stress", Kind.MUCH_STRESS, MoodEntry::stress);
    return findings.found;
  }

  private void triggers() {
    var names = new TreeSet<String>();
    moods.forEach(m -> m.triggers().forEach(t -> names.add(plain(t))));
    for (String name : names) {
      compare(
          m -> m.triggers().stream().anyMatch(t -> plain(t).equals(name)),
          InsightType.TRIGGER,
          InsightType.HELPED,
          new Kind[] {Kind.LOWER_WITH, Kind.HIGHER_WITH},
          "trigger/" + name,
          Map.of("what", name));
    }
  }

  private void weekdays() {
    for (DayOfWeek day : DayOfWeek.values()) {
      compare(
          m -> m.recordedAt().atZone(zone).getDayOfWeek() == day,
          InsightType.PATTERN,
          InsightType.PATTERN,
          new Kind[] {Kind.LOWER_ON, Kind.HIGHER_ON},
          "weekday/" + day,
          Map.of("day", day));
    }
  }

  private void lastTwoWeeks(Instant now) {
    Instant since = now.minusSeconds(14 * 86_400L);
    compare(
        m -> m.recordedAt().isAfter(since),
        InsightType.PATTERN,
        InsightType.PATTERN,
        new Kind[] {Kind.LOWER_SINCE, Kind.HIGHER_SINCE},
        "lately",
        Map.of());
  }

  private void compare(
      Predicate<MoodEntry> with,
      InsightType lower,
      InsightType higher,
      Kind[] kinds,
      String about,
      Map<String, Object> facts) {
    List<MoodEntry> yes = moods.stream().filter(with).toList();
    List<MoodEntry> no = moods.stream().filter(with.negate()).toList();
    if (yes.size() < Difference.FEWEST || no.size() < Difference.FEWEST) {
      return;
    }
    ToIntFunction<MoodEntry> figure = MoodEntry::mood;
    compared.add(
        new Candidate(
            Difference.between(
                yes.stream().mapToInt(figure).boxed().toList(),
                no.stream().mapToInt(figure).boxed().toList()),
            lower,
            higher,
            kinds,
            about,
            facts,
            ids(yes)));
  }

  private void tell() {
    int comparisons = compared.size();
    for (Candidate c : compared) {
      if (c.difference().tells(comparisons)) {
        boolean less = c.difference().by() < 0;
        Map<String, Object> facts = new LinkedHashMap<>(c.facts());
        facts.put("times", c.evidence().size());
        facts.put("by", String.format(Locale.ROOT, "%.1f", Math.abs(c.difference().by())));
        found.add(
            new Finding(
                less ? c.lower() : c.higher(),
                less ? c.kinds()[0] : c.kinds()[1],
                c.about(),
                facts,
                c.difference().confidence(comparisons),
                c.evidence()));
      }
    }
  }

  private void much(
      String name, Kind kind, Function<MoodEntry, @org.jspecify.annotations.Nullable Integer> of) {
    List<MoodEntry> told = moods.stream().filter(m -> of.apply(m) != null).limit(RECENT).toList();
    List<Integer> figures = told.stream().map(of).filter(Objects::nonNull).toList();
    double mean = Difference.mean(figures);
    if (told.size() == RECENT && mean >= MUCH) {
      long high = figures.stream().filter(f -> f >= 6).count();
      found.add(
          new Finding(
              InsightType.WORK_ON,
              kind,
              "much/" + name,
              Map.of("mean", String.format(Locale.ROOT, "%.1f", mean), "times", RECENT),
              Math.min(0.95, high / (double) RECENT),
              ids(told)));
    }
  }

  private static List<UUID> ids(List<MoodEntry> entries) {
    return entries.stream().limit(MOST_EVIDENCE).map(MoodEntry::id).toList();
  }

  private static String plain(String trigger) {
    return trigger.toLowerCase(Locale.ROOT).strip();
  }
}
