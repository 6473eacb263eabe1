package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.metering.CallRow;
import app.quintet.platform.ai.provider.ChatReply;
import java.time.Duration;

/** What one run has used so far, over all of its attempts; used by one thread. */
final class Tally {
  private final long start = System.nanoTime();
  private final long deadline;
  private long provider;
  private int attempts;
  private int tokensIn;
  private int tokensOut;
  private long microDollars;

  // The real passing of time, not the application's clock: a provider hangs in real seconds.
  Tally(Duration deadline) {
    this.deadline = deadline.toNanos();
  }

  /** What is left of the deadline; negative after it. */
  Duration left() {
    return Duration.ofNanos(deadline - (System.nanoTime() - start));
  }

  void attempted(long nanos) {
    attempts++;
    provider += nanos;
  }

  void used(ChatReply reply, long cost) {
    tokensIn += reply.tokensIn();
    tokensOut += reply.tokensOut();
    microDollars += cost;
  }

  void spent(long cost) {
    microDollars += cost;
  }

  int attempts() {
    return attempts;
  }

  long microDollars() {
    return microDollars;
  }

  CallRow.Tokens tokens() {
    return new CallRow.Tokens(tokensIn, tokensOut);
  }

  CallRow.Time time() {
    return new CallRow.Time((System.nanoTime() - start) / 1_000, provider / 1_000);
  }
}
