package app.quintet.platform.progress.streaks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A local day on which a person was active.
 *
 * @param zone the zone in force when it was noted
 * @param at the first activity of that day
 */
record ActiveDay(LocalDate day, ZoneId zone, Instant at) {
  /**
   * The local day after this one where it was spent. Mostly tomorrow, but a zone may leave a day
   * out altogether (Samoa had no 30 December 2011).
   */
  LocalDate next() {
    return day.plusDays(1).atStartOfDay(zone).toLocalDate();
  }

  /**
   * Whether a moment, seen as that local day, keeps the run going: it is the next day there, or
   * still would be by the zone this day was spent in. The second is what flying east over the date
   * line needs, where a local day passes in no time.
   */
  boolean isFollowedBy(LocalDate other, Instant moment) {
    return !other.isAfter(next()) || !moment.atZone(zone).toLocalDate().isAfter(next());
  }
}
