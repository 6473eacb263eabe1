package app.quintet.platform.notifications.inbox;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The local times between which a person is left alone; from later than to spans midnight.
 *
 * @param from the first quiet minute
 * @param to the first minute that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to) {
  /** Whether this local time is quiet. */
  public boolean cover(LocalTime time) {
    boolean afterFrom = !time.isBefore(from);
    boolean beforeTo = time.isBefore(to);
    return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
  }

  /** The moment itself if it is not quiet, else the end of the quiet hours it falls into. */
  public Instant notBefore(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    if (!cover(local.toLocalTime())) {
      return moment;
    }
    ZonedDateTime end = local.toLocalDate().atTime(to).atZone(zone);
    // Where the clocks go forward, the end may be an hour that does not exist: java.time moves on.
    return (end.isAfter(local) ? end : local.toLocalDate().plusDays(1).atTime(to).atZone(zone))
        .toInstant();
  }
}
