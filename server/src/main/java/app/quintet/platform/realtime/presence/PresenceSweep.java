package app.quintet.platform.realtime.presence;

import app.quintet.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets those leave who are gone without a word; on one node at a time. */
@Component
final class PresenceSweep implements RecurringJob {
  private final Board board;

  PresenceSweep(Board board) {
    this.board = board;
  }

  @Override
  public String name() {
    return "realtime.presence";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    board.sweep();
  }
}
