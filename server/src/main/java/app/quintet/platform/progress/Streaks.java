package app.quintet.platform.progress;

import java.time.Instant;
import java.util.UUID;

/** Streaks as a fold over a ledger of local days, so that every change can be explained. */
public interface Streaks {
  /**
   * Notes an activity on the local day the person had at that moment (their zone then). Repeats on
   * the same day change nothing; returns true if it made the day count.
   */
  boolean record(UUID person, String app, Instant at);

  /** The streak as it stands now. */
  Streak of(UUID person, String app);

  /**
   * @param current consecutive days up to today or yesterday
   * @param longest the longest run ever
   * @param todayDone whether today (local) counts already
   * @param why one sentence that explains the number, in the person's language
   */
  record Streak(int current, int longest, boolean todayDone, String why) {}
}
