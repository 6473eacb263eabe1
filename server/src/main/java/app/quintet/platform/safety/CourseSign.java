package app.quintet.platform.safety;

import java.time.Instant;

/** Something in a person's recent course that adds to the worry a text gives. */
public record CourseSign(Kind kind, Instant at) {
  /** What was noticed. */
  public enum Kind {
    /** Hopelessness said. */
    HOPELESS,
    /** Belongings, animals, passwords given away. */
    GIVING_AWAY,
    /** A farewell, thanks for everything, letters written. */
    FAREWELL,
    /** A text that was assessed as moderate or above. */
    WORRY,
    /** Mood fell by three points of ten or more within a week; told by an app. */
    MOOD_DROP,
    /** The person's own words that they are safe: what was noticed before counts no more. */
    SAFE
  }
}
