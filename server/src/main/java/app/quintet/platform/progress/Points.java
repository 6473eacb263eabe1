package app.quintet.platform.progress;

import java.util.UUID;

/** The points ledger: append-only, double entry. */
public interface Points {
  /** Books points once per key (a repeat changes nothing); returns true if it was booked now. */
  boolean award(UUID person, String app, String reason, int points, String key);

  /** The balance; sums are kept with the ledger. */
  long balance(UUID person, String app);
}
