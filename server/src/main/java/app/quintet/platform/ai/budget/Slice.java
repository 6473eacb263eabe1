package app.quintet.platform.ai.budget;

import app.quintet.platform.ai.budget.Holding.Part;
import app.quintet.platform.ai.budget.Source.Term;
import app.quintet.platform.ai.budget.Source.TermGone;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of something scarce that this node has taken from the database and hands out in memory.
 * Half empty it is filled again in the background; when it cannot serve, the caller waits while
 * what is missing is fetched. Safe for any number of threads.
 */
final class Slice {
  private static final Logger log = LoggerFactory.getLogger(Slice.class);
  private final Source source;
  private final Holding holding = new Holding();
  // Held while the database is asked: one caller fetches, the others find it done.
  private final ReentrantLock fetching = new ReentrantLock();
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile boolean closed;

  Slice(Source source) {
    this.source = source;
  }

  /** Hands out this much, or null when there is not that much. */
  @Nullable Part take(long amount, Instant now) {
    Part part = holding.take(amount, now);
    if (part == null) {
      part = fetch(amount, now);
    }
    if (part != null
        && !closed
        && holding.isRunningOut(now, source)
        && renewing.compareAndSet(false, true)) {
      Thread.ofVirtual().name("ai-lease").start(() -> renew(now));
    }
    return part;
  }

  /** Takes back what was handed out and not used. */
  void untake(Part part) {
    if (!holding.putBack(part)) {
      source.giveBack(part.term(), part.amount());
    } else if (closed) {
      giveBack();
    }
  }

  /** Gives what is left back to everybody; answers how much that was. */
  long giveBack() {
    fetching.lock();
    try {
      return giveBack(holding.end());
    } finally {
      fetching.unlock();
    }
  }

  /** The same if its time is over. */
  void giveBackAfter(Instant now) {
    Term term = holding.term();
    if (term != null && !term.covers(now)) {
      giveBack();
    }
  }

  /** From now on only what is asked for is fetched; what is left is given back. */
  void close() {
    closed = true;
    giveBack();
  }

  private @Nullable Part fetch(long amount, Instant now) {
    fetching.lock();
    try {
      while (true) {
        Part part = holding.take(amount, now);
        if (part != null) {
          return part;
        }
        try {
          return fetchRest(amount, now);
        } catch (TermGone swept) {
          // All of it was booked as spent: a new term begins, nothing is given back.
          holding.end();
        }
      }
    } finally {
      fetching.unlock();
    }
  }

  private @Nullable Part fetchRest(long amount, Instant now) throws TermGone {
    Term running = holding.term();
    Term term = running != null && running.covers(now) ? running : source.term(now);
    boolean isNew = !term.equals(running);
    if (isNew) {
      giveBack(holding.end());
    }
    long inHand = holding.setApart(amount);
    Long drawn = null;
    try {
      drawn = source.draw(term, isNew, holding.need(amount - inHand, isNew, closed));
    } finally {
      if (drawn == null) {
        holding.putBack(inHand);
      }
    }
    if (drawn == null) {
      holding.refused();
      return null;
    }
    holding.add(term, drawn + inHand - amount);
    return new Part(term, amount);
  }

  private void renew(Instant now) {
    fetching.lock();
    try {
      Term running = holding.term();
      if (!closed && running != null && running.covers(now)) {
        boolean isNew = Holding.endsSoon(running, now, source);
        Term term = isNew ? source.term(now) : running;
        Long drawn = source.draw(term, isNew, holding.need(0, isNew, false));
        if (drawn == null) {
          holding.refused();
        } else {
          giveBack(holding.add(term, drawn));
        }
      }
    } catch (TermGone swept) {
      holding.end();
    } catch (RuntimeException failed) {
      // Whoever finds the slice empty asks again, and tells.
      log.debug("a lease was not renewed: {}", failed.getClass().getName());
    } finally {
      renewing.set(false);
      fetching.unlock();
    }
  }

  // Forgotten before it is given back: should that fail, the sweep books it, but never both.
  private long giveBack(@Nullable Part rest) {
    if (rest == null) {
      return 0;
    }
    source.giveBack(rest.term(), rest.amount());
    return rest.amount();
  }
}
