package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.apps.twotruths.challenge.Segment;
import app.quintet.apps.twotruths.challenge.SegmentState;
import app.quintet.apps.twotruths.challenge.Segments;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.media.Media;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What becomes of a segment's file: here, refused, or ready; and whether all are. */
@Component
class Arriving {
  private final Tx tx;
  private final Rows rows;
  private final Media media;
  private final Jobs jobs;
  private final Live live;
  private final Clock clock;

  /** The tables. */
  @Component
  record Rows(Challenges challenges, Segments segments) {}

  Arriving(Tx tx, Rows rows, Media media, Jobs jobs, Live live, Clock clock) {
    this.tx = tx;
    this.rows = rows;
    this.media = media;
    this.jobs = jobs;
    this.live = live;
    this.clock = clock;
  }

  /** A segment with its challenge. */
  record Found(Challenge challenge, Segment segment) {}

  /** A whole file arrived; one that no segment waits for any more is deleted. */
  void arrived(UUID person, UUID file) {
    tx.as(
        person,
        () -> {
          Optional<Found> waiting = locked(person, file);
          if (waiting.isEmpty()) {
            media.delete(person, file);
            return;
          }
          Segment s = waiting.get().segment();
          if (s.state() == SegmentState.UPLOADING) {
            rows.segments.move(s.id(), SegmentState.CHECKING, null, now());
            live.part(person, s.challenge(), s.position(), SegmentState.CHECKING, null);
          }
          NormaliseOwed owed = new NormaliseOwed(person, file);
          jobs.schedule(NormaliseOwed.KIND, file.toString(), owed, now());
        });
  }

  /**
   * What is to be normalised; empty if it is done, replaced or gone. Inside a transaction it stays
   * locked until the end.
   */
  Optional<Found> toDo(UUID person, UUID file) {
    return tx.as(person, () -> locked(person, file));
  }

  /** What was sent cannot be read just now: noted as a try, so that it is not given up. */
  Optional<Challenge> postponed(UUID person, UUID file) {
    return tx.as(
        person,
        () -> {
          Optional<Found> waiting = locked(person, file);
          waiting.ifPresent(
              w -> rows.segments.move(w.segment().id(), SegmentState.CHECKING, null, now()));
          return waiting.map(Found::challenge);
        });
  }

  /** The file is not usable: its speaker has to record again. */
  void refused(UUID person, UUID file, String reason) {
    tx.as(person, () -> locked(person, file).ifPresent(found -> refuse(person, found, reason)));
  }

  /** What was asked for cannot go on without this part. */
  private void refuse(UUID person, Found found, String reason) {
    Segment s = found.segment();
    rows.segments.move(s.id(), SegmentState.REFUSED, reason, now());
    live.part(person, s.challenge(), s.position(), SegmentState.REFUSED, reason);
    if (found.challenge().status() == ChallengeStatus.PROCESSING) {
      rows.challenges.move(person, s.challenge(), ChallengeStatus.UPLOADING, reason, now());
      live.stand(person, s.challenge(), ChallengeStatus.UPLOADING, null, 0, reason);
    }
  }

  /**
   * The normalised file takes the place of what was sent, unless that was replaced meanwhile; if it
   * was the last one that a challenge waits for, publishing goes on.
   */
  void ready(UUID person, UUID file, UUID normalised, UUID thumbnail, Segment.Facts facts) {
    tx.as(
        person,
        () -> {
          Optional<Found> waiting = locked(person, file);
          if (waiting.isEmpty()) {
            media.delete(person, normalised);
            media.delete(person, thumbnail);
            return;
          }
          Segment s = waiting.get().segment();
          rows.segments.ready(s.id(), normalised, thumbnail, facts, now());
          media.delete(person, file);
          live.part(person, s.challenge(), s.position(), SegmentState.READY, null);
          Challenge c = waiting.get().challenge();
          if (c.status() == ChallengeStatus.PROCESSING && allReady(person, c.id())) {
            owe(c);
          }
        });
  }

  /** What waits for a file, its challenge locked before it (see {@link Challenges}). */
  private Optional<Found> locked(UUID person, UUID file) {
    return rows.challenges
        .lockOfSource(person, file)
        .flatMap(c -> rows.segments.ofSource(person, file).map(s -> new Found(c, s)));
  }

  /** Whether all three can be merged; part of the person's transaction. */
  boolean allReady(UUID person, UUID challenge) {
    List<Segment> all = rows.segments.own(person, challenge);
    return all.stream().allMatch(s -> s.state() == SegmentState.READY && s.media() != null);
  }

  /** Owes the publishing of what is asked for; part of the person's transaction. */
  void owe(Challenge c) {
    PublishOwed owed = new PublishOwed(c.owner(), c.id(), c.run());
    jobs.schedule(PublishOwed.KIND, owed.key(), owed, now());
  }

  private Instant now() {
    return clock.instant();
  }

  /** Whether a file belongs to this game. */
  static boolean ours(String app) {
    return app.equals(TwoTruths.APP);
  }
}
