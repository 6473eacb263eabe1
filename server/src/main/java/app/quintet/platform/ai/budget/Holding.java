package app.quintet.platform.ai.budget;

import app.quintet.platform.ai.budget.Source.Need;
import app.quintet.platform.ai.budget.Source.Term;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Slice} has in memory. Every method is one short step under the monitor; only the
 * holder of the slice's lock may change the term.
 */
final class Holding {
  // How many calls of the recent size are kept ahead: taking a slice waits for the disk, and the
  // other half must last until it is there. It is also what a node that dies can cost at most.
  private static final int AHEAD = 256;

  private static final Duration EARLY = Duration.ofSeconds(15);
  private @Nullable Term term;
  private long left;
  private long recent;
  // The last answer was hardly more than one call: fetching ahead would bring nothing.
  private boolean tight;

  /** Something handed out or taken away, and the term it belongs to. */
  record Part(Term term, long amount) {}

  synchronized @Nullable Term term() {
    return term;
  }

  /** Hands out this much, or null when the term is over or does not hold it. */
  synchronized @Nullable Part take(long amount, Instant now) {
    Term current = term;
    if (current == null || !current.covers(now) || left < amount) {
      return null;
    }
    note(amount);
    left -= amount;
    return new Part(current, amount);
  }

  /** Sets apart what is there of the amount, before the rest is fetched. */
  synchronized long setApart(long amount) {
    note(amount);
    long held = Math.min(left, amount);
    left -= held;
    return held;
  }

  private void note(long amount) {
    recent = recent == 0 ? amount : (recent * 7 + amount) / 8;
  }

  synchronized void putBack(long amount) {
    left += amount;
  }

  /** Puts a part back if its term still runs. */
  synchronized boolean putBack(Part part) {
    boolean runs = part.term().equals(term);
    if (runs) {
      left += part.amount();
    }
    return runs;
  }

  /** Adds what was drawn for this term; answers what was left of another one before it. */
  synchronized @Nullable Part add(Term to, long drawn) {
    Part before = to.equals(term) ? null : end();
    term = to;
    left += drawn;
    tight = drawn < 2 * recent;
    return before;
  }

  /** Nothing was to be had. */
  synchronized void refused() {
    tight = true;
  }

  /** Ends the term; answers what was left of it. */
  synchronized @Nullable Part end() {
    Part rest = term == null || left == 0 ? null : new Part(term, left);
    term = null;
    left = 0;
    return rest;
  }

  /** What to fetch, this much at least: as much as fills this up, or no more than that. */
  synchronized Need need(long least, boolean isNew, boolean exactly) {
    long inHand = isNew ? 0 : left;
    return new Need(inHand, least, exactly ? least : Math.max(least, AHEAD * recent - inHand));
  }

  /** Whether it is time to fetch more in the background. */
  synchronized boolean isRunningOut(Instant now, Source source) {
    return term != null && !tight && (left < AHEAD / 2 * recent || endsSoon(term, now, source));
  }

  /** Whether the term ends soon and a new one would reach further. */
  static boolean endsSoon(Term term, Instant now, Source source) {
    return now.plus(EARLY).isAfter(term.until()) && source.end(now).isAfter(term.until());
  }
}
