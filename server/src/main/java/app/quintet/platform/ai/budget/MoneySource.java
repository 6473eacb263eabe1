package app.quintet.platform.ai.budget;

import app.quintet.platform.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money of one app, in millionths of a US dollar, out of its and the server's budgets. */
record MoneySource(String app, Ids ids, LeaseStore store, Settling settling) implements Source {
  /** Short, so that a node at rest does not keep money from the others for long. */
  private static final Duration HANDED_OUT = Duration.ofMinutes(1);

  @Override
  public Term term(Instant now) {
    return new Term(ids.next(), now.truncatedTo(ChronoUnit.DAYS), end(now));
  }

  // A budget ends with its day, and so does every slice of it.
  @Override
  public Instant end(Instant now) {
    Instant tomorrow = now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    Instant end = now.plus(HANDED_OUT);
    return end.isBefore(tomorrow) ? end : tomorrow;
  }

  @Override
  public @Nullable Long draw(Term term, boolean isNew, Need need) throws TermGone {
    return store.money(app, term, isNew, need);
  }

  @Override
  public void giveBack(Term term, long unused) {
    settling.settle(List.of(new Settling.Spent(term.id(), unused, 0)));
  }
}
