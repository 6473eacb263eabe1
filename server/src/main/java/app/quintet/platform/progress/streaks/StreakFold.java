package app.quintet.platform.progress.streaks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds the ledger of days into a streak; pure, so that the rules can be tested by table. */
final class StreakFold {
  /** How the last day of the ledger joined the one before. */
  private enum Step {
    FIRST,
    NEXT_DAY,
    FORGIVEN,
    AFTER_GAP
  }

  private @Nullable ActiveDay before;
  private @Nullable ActiveDay last;
  private Step step = Step.FIRST;
  private int run;
  private int longest;
  private int lost;
  private @Nullable LocalDate missed;

  private StreakFold() {}

  /** What the ledger amounts to, seen at this moment in this zone. */
  static Standing fold(List<ActiveDay> days, Instant now, ZoneId zone) {
    StreakFold fold = new StreakFold();
    days.stream().sorted(Comparator.comparing(ActiveDay::at)).forEach(fold::add);
    return fold.standing(now, zone);
  }

  private void add(ActiveDay day) {
    ActiveDay previous = last;
    if (previous == null) {
      run = 1;
    } else if (!day.day().isAfter(previous.day())) {
      // Westward over the date line the same local day comes again; it counted the first time.
      return;
    } else if (previous.isFollowedBy(day.day(), day.at())) {
      step = day.day().isAfter(previous.next()) ? Step.FORGIVEN : Step.NEXT_DAY;
      run++;
    } else {
      step = Step.AFTER_GAP;
      lost = run;
      missed = previous.next();
      run = 1;
    }
    before = previous;
    last = day;
    longest = Math.max(longest, run);
  }

  private Standing standing(Instant now, ZoneId zone) {
    ActiveDay end = last;
    if (end == null) {
      return new Standing(0, 0, false, Why.Plain.NONE);
    }
    LocalDate today = now.atZone(zone).toLocalDate();
    if (!end.isFollowedBy(today, now)) {
      return new Standing(0, longest, false, new Why.Missed(run, end.next()));
    }
    boolean done = !today.isAfter(end.day());
    return new Standing(run, longest, done, why(end, today, zone, done));
  }

  private Why why(ActiveDay end, LocalDate today, ZoneId zone, boolean done) {
    boolean moved = !end.zone().equals(zone);
    if (today.isBefore(end.day())) {
      return new Why.Again(run, end.zone(), zone, today);
    }
    if (today.isAfter(end.next())) {
      return new Why.Travelled(run, end.zone(), zone);
    }
    if (moved) {
      return new Why.Moved(run, end.zone(), zone);
    }
    return done ? whyDone(end) : new Why.Open(run);
  }

  private Why whyDone(ActiveDay end) {
    ActiveDay previous = before;
    LocalDate gap = missed;
    if (previous == null) {
      return Why.Plain.FIRST;
    }
    return switch (step) {
      case FORGIVEN -> new Why.Travelled(run, previous.zone(), end.zone());
      case AFTER_GAP -> gap == null ? Why.Plain.FIRST : new Why.Restarted(lost, gap);
      case FIRST, NEXT_DAY ->
          previous.zone().equals(end.zone())
              ? new Why.Grew(run)
              : new Why.Moved(run, previous.zone(), end.zone());
    };
  }

  /** A streak before its sentence is put into words. */
  record Standing(int current, int longest, boolean todayDone, Why why) {}
}
