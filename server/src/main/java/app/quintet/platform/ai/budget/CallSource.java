package app.quintet.platform.ai.budget;

import app.quintet.platform.kernel.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Calls of one provider, out of its limits per minute and day. */
record CallSource(String provider, Ids ids, LeaseStore store) implements Source {
  @Override
  public Term term(Instant now) {
    return new Term(ids.next(), now.truncatedTo(ChronoUnit.MINUTES), end(now));
  }

  @Override
  public Instant end(Instant now) {
    return now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
  }

  @Override
  public @Nullable Long draw(Term term, boolean isNew, Need need) {
    return store.calls(provider, term, need);
  }

  @Override
  public void giveBack(Term term, long unused) {
    store.giveBackCalls(provider, term, unused);
  }
}
