package app.quintet.platform.ai.budget;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a {@link Slice} comes from: the database, for all nodes. */
interface Source {
  /**
   * A stretch of time for which a slice is taken.
   *
   * @param from when the budgets or limits it belongs to begin
   * @param until when nothing more is handed out of it
   */
  record Term(UUID id, Instant from, Instant until) {
    boolean covers(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }
  }

  /** A new term that begins now. */
  Term term(Instant now);

  /** When a term that begins now would end. */
  Instant end(Instant now);

  /**
   * What is asked for.
   *
   * @param inHand what the node already holds
   * @param least what it needs at least
   * @param most what it would like to have
   */
  record Need(long inHand, long least, long most) {}

  /**
   * Takes between the least and the most; null when there is not even the least.
   *
   * @param isNew whether nothing has been taken for the term yet
   * @throws TermGone when the term's slice is no longer there to grow
   */
  @Nullable Long draw(Term term, boolean isNew, Need need) throws TermGone;

  /** Gives back what was not handed out. */
  void giveBack(Term term, long unused);

  /** The slice was booked by the sweep, because its node seemed dead; carries no stack trace. */
  final class TermGone extends Exception {
    TermGone() {
      super("the lease is gone", null, false, false);
    }
  }
}
