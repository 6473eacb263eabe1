package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.apps.twotruths.challenge.Segment;
import app.quintet.apps.twotruths.report.Releasing;
import app.quintet.platform.data.Tx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The last step: judged by its words, and shown, held or rejected; all in one transaction. */
@Component
class Publishing {
  private final Tx tx;
  private final Arriving.Rows rows;
  private final Judging judging;
  private final Runs runs;
  private final Releasing releasing;
  private final Ending ending;

  /** What the end needs besides. */
  @Component
  record Ending(Live live, Clock clock) {}

  Publishing(
      Tx tx, Arriving.Rows rows, Judging judging, Runs runs, Releasing releasing, Ending ending) {
    this.tx = tx;
    this.rows = rows;
    this.judging = judging;
    this.runs = runs;
    this.releasing = releasing;
    this.ending = ending;
  }

  /**
   * Ends this run; nothing happens if it is over already.
   *
   * @param whole fetches the video, for whoever looks at it
   */
  void decide(PublishOwed run, Challenge seen, Supplier<Path> whole, Workbench.Folder folder)
      throws InterruptedException {
    List<Segment> segments = rows.segments().own(run.person(), run.challenge());
    List<String> words = new ArrayList<>(List.of(seen.title()));
    segments.stream().map(Segment::statement).filter(Objects::nonNull).forEach(words::add);
    // Neither words nor video change while it is processed, so they may be judged before the lock.
    Judging.Judgement judgement = judging.judge(seen, words, whole, folder);
    tx.as(
        run.person(),
        () ->
            rows.challenges()
                .lockOrNot(run.person(), run.challenge())
                .filter(c -> c.status() == ChallengeStatus.PROCESSING && c.run() == run.run())
                .ifPresent(c -> end(c, judgement)));
  }

  private void end(Challenge c, Judging.Judgement judgement) {
    Instant now = ending.clock().instant();
    ChallengeStatus to = judgement.to();
    switch (to) {
      case PUBLISHED -> {
        releasing.release(c, now);
        ending.live().stand(c.owner(), c.id(), to, null, 100, null);
      }
      default -> runs.end(c, to, judgement.problem(), now);
    }
  }
}
