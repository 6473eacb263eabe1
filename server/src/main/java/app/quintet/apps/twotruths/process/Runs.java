package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Sql;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.media.Media;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The askings for processing, as the rows know them. Whatever is still at work for an earlier one
 * finds that nothing it writes is taken; it is interrupted, too, so that no program goes on in
 * vain.
 */
@Component
class Runs {
  private static final String STOP = "twotruths_stop";
  private final JdbcClient sql;
  private final Jobs jobs;
  private final Media media;
  private final Live live;
  private final Signals signals;

  // Only to be quick: on the node that forgets it the next write ends the work all the same.
  private final Map<String, Thread> working = new ConcurrentHashMap<>();

  Runs(JdbcClient sql, Jobs jobs, Media media, Live live, Signals signals) {
    this.sql = sql;
    this.jobs = jobs;
    this.media = media;
    this.live = live;
    this.signals = signals;
    signals.listen(STOP, this::interrupt, () -> {});
  }

  /** Begins the next one; part of the person's transaction. */
  void begin(UUID person, UUID challenge, Instant now) {
    sql.sql(
            """
            update twotruths.challenge set status = 'processing', run = run + 1, step = 'waiting',
              progress = 0, problem = null, updated_at = ?
            where id = ? and user_id = ?
            """)
        .params(Sql.at(now), challenge, person)
        .update();
    live.stand(person, challenge, ChallengeStatus.PROCESSING, "waiting", 0, null);
  }

  /**
   * Notes that a step is done, or how far; false if this run is over. Part of the transaction.
   *
   * @param column what the step made, of {@code video}, {@code poster}, {@code preview}; or null
   */
  boolean note(
      PublishOwed run,
      String step,
      int progress,
      @Nullable String column,
      @Nullable UUID made,
      Instant now) {
    String set = column == null ? "" : ", " + column + " = cast(:made as uuid)";
    int changed =
        sql.sql(
                "update twotruths.challenge set step = :step, progress = :progress,"
                    + " updated_at = :now"
                    + set
                    + " where id = :id and user_id = :me and run = :run and status = 'processing'")
            .param("step", step)
            .param("progress", progress)
            .param("now", Sql.at(now))
            .param("made", made)
            .param("id", run.challenge())
            .param("me", run.person())
            .param("run", run.run())
            .update();
    if (changed > 0) {
      live.stand(run.person(), run.challenge(), ChallengeStatus.PROCESSING, step, progress, null);
    }
    return changed > 0;
  }

  /** How the merged video is divided; part of the transaction that notes it. */
  void chapters(PublishOwed run, int durationMs, List<Integer> starts) {
    sql.sql(
            """
            update twotruths.challenge set duration_ms = ?, chapters = cast(? as int[])
            where id = ? and user_id = ?
            """)
        .params(durationMs, Sql.array(starts), run.challenge(), run.person())
        .update();
  }

  /** Ends it in another state; part of the person's transaction. */
  void end(Challenge c, ChallengeStatus to, @Nullable String problem, Instant now) {
    sql.sql(
            """
            update twotruths.challenge set status = ?, problem = ?, step = null, updated_at = ?
            where id = ? and user_id = ?
            """)
        .params(Arrays.asList(to.wire(), problem, Sql.at(now), c.id(), c.owner()))
        .update();
    live.stand(c.owner(), c.id(), to, null, to == ChallengeStatus.HELD ? 100 : 0, problem);
  }

  /** Stops it: what it made so far goes, and whoever works on it is interrupted. */
  void stop(Challenge c, Instant now) {
    Challenge.Files made = c.files();
    Stream<@Nullable UUID> files = Stream.of(made.video(), made.poster(), made.preview());
    files.filter(Objects::nonNull).forEach(file -> media.delete(c.owner(), file));
    sql.sql(
            """
            update twotruths.challenge set status = 'uploading', run = run + 1, step = null,
              progress = 0, video = null, poster = null, preview = null, duration_ms = null,
              chapters = null, updated_at = ?
            where id = ? and user_id = ?
            """)
        .params(Sql.at(now), c.id(), c.owner())
        .update();
    String key = new PublishOwed(c.owner(), c.id(), c.run()).key();
    jobs.cancel(PublishOwed.KIND, key);
    live.stand(c.owner(), c.id(), ChallengeStatus.UPLOADING, null, 0, null);
    signals.send(STOP, key);
  }

  /** This thread works on a run from now on. */
  void working(String key) {
    working.put(key, Thread.currentThread());
  }

  /** It does no more; the thread's interruption, if any, was for this run alone. */
  void rests(String key) {
    working.remove(key);
  }

  private void interrupt(String key) {
    Thread worker = working.get(key);
    if (worker != null) {
      worker.interrupt();
    }
  }
}
