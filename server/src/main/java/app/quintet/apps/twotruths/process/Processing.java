package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.apps.twotruths.challenge.Segment;
import app.quintet.apps.twotruths.challenge.SegmentState;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asking for a challenge to be merged and published, and taking it back. */
@Component
public class Processing {
  private final Tx tx;
  private final Arriving.Rows rows;
  private final Arriving arriving;
  private final Allowance allowance;
  private final Runs runs;
  private final Clock clock;

  Processing(
      Tx tx, Arriving.Rows rows, Arriving arriving, Allowance allowance, Runs runs, Clock clock) {
    this.tx = tx;
    this.rows = rows;
    this.arriving = arriving;
    this.allowance = allowance;
    this.runs = runs;
    this.clock = clock;
  }

  /**
   * Begins; again while it is under way changes nothing. 404 for another's, 403 {@code
   * VERIFICATION_REQUIRED} or {@code USERNAME_REQUIRED} before anything is shown to others, 402
   * with {@code details.limit} beyond the free ones, 409 {@code SEGMENTS_MISSING} or {@code
   * NOT_OPEN}.
   */
  public Challenge begin(UUID person, UUID id) {
    rows.challenges().own(person, id);
    boolean unlimited = allowance.admit(person);
    return tx.as(
        person,
        () -> {
          Challenge c = rows.challenges().lock(person, id);
          if (c.status() == ChallengeStatus.PROCESSING) {
            return c;
          }
          if (!c.status().open()) {
            throw Problem.conflict("NOT_OPEN", "It is published, or waits for a moderator.");
          }
          demandParts(person, c);
          allowance.take(person, unlimited);
          runs.begin(person, id, now());
          Challenge begun = rows.challenges().own(person, id);
          if (begun.files().video() != null || arriving.allReady(person, id)) {
            arriving.owe(begun);
          }
          return begun;
        });
  }

  /** Recordings that are still being checked will do: publishing waits for them. */
  private void demandParts(UUID person, Challenge c) {
    if (c.files().video() != null) {
      return;
    }
    List<Integer> missing =
        rows.segments().own(person, c.id()).stream()
            .filter(s -> !coming(s))
            .map(Segment::position)
            .toList();
    if (!missing.isEmpty()) {
      throw Problem.conflict(
          "SEGMENTS_MISSING",
          "Not all three statements are recorded.",
          Map.of("positions", missing));
    }
  }

  private static boolean coming(Segment s) {
    return s.state() == SegmentState.CHECKING
        || s.state() == SegmentState.READY && s.media() != null;
  }

  /** Takes it back to {@code uploading}; 404 for another's, 409 {@code NOT_PROCESSING}. */
  public Challenge cancel(UUID person, UUID id) {
    return tx.as(
        person,
        () -> {
          Challenge c = rows.challenges().lock(person, id);
          if (c.status() != ChallengeStatus.PROCESSING) {
            throw Problem.conflict("NOT_PROCESSING", "Nothing is being processed.");
          }
          runs.stop(c, now());
          return rows.challenges().own(person, id);
        });
  }

  /**
   * Has a moderator look at what was rejected by rule or provider; 404 for another's, 409 {@code
   * NOT_REJECTED} for what was not, {@code DECIDED} for what a moderator rejected.
   */
  public Challenge appeal(UUID person, UUID id) {
    return tx.as(
        person,
        () -> {
          Challenge c = rows.challenges().lock(person, id);
          if (c.status() != ChallengeStatus.REJECTED || c.files().video() == null) {
            throw Problem.conflict("NOT_REJECTED", "There is nothing to appeal against.");
          }
          if ("moderator".equals(c.problem())) {
            throw Problem.conflict("DECIDED", "A moderator has looked at it already.");
          }
          runs.end(c, ChallengeStatus.HELD, "appealed", now());
          return rows.challenges().own(person, id);
        });
  }

  /** Gives up what has not moved for so long that every retry is over. */
  void giveUp(Challenge stuck) {
    tx.as(
        stuck.owner(),
        () ->
            rows.challenges()
                .lockOrNot(stuck.owner(), stuck.id())
                .filter(c -> c.status() == ChallengeStatus.PROCESSING && c.run() == stuck.run())
                .ifPresent(c -> runs.end(c, ChallengeStatus.FAILED, "gave_up", now())));
  }

  private Instant now() {
    return clock.instant();
  }
}
