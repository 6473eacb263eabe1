package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.CompanionReply;
import app.quintet.apps.rebloom.profile.Pace;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Answers what the person wrote, with a breath before it. Only one job at a time works on a
 * session; what is written while it thinks it answers too, so that two messages get one answer.
 */
@Component
class ReplyJob implements JobHandler<ReplyOwed> {
  /** After so many rounds of new messages the next job takes over. */
  private static final int ROUNDS = 40;

  private static final long SHORTEST_BREATH = 1_000;
  private static final long LONGEST_BREATH = 3_000;
  private final ReplyDesk desk;
  private final Moment moment;
  private final Rooms rooms;
  private final Live live;
  private final Making making;
  private final double pace;

  ReplyJob(
      ReplyDesk desk,
      Moment moment,
      Rooms rooms,
      Live live,
      Making making,
      @Value("${quintet.pace:1}") double pace) {
    this.desk = desk;
    this.moment = moment;
    this.rooms = rooms;
    this.live = live;
    this.making = making;
    this.pace = pace;
  }

  @Override
  public JobKind<ReplyOwed> kind() {
    return ReplyOwed.KIND;
  }

  @Override
  public void run(String key, ReplyOwed owed) {
    boolean done = false;
    try {
      for (int round = 0; round < ROUNDS && !done; round++) {
        done = step(key, owed);
      }
    } finally {
      if (!done) {
        live.typing(owed.session(), false);
        desk.giveUp(owed.person(), owed.session(), key);
      }
    }
    if (!done) {
      throw new IllegalStateException("a session never came to rest");
    }
  }

  /** One round; true when nothing is left to do. */
  private boolean step(String job, ReplyOwed owed) {
    UUID person = owed.person();
    ReplyDesk.Task task = desk.take(person, owed.session(), job);
    if (task == null) {
      live.typing(owed.session(), false);
      return true;
    }
    live.typing(owed.session(), true);
    Moment.Gathered gathered = moment.gather(person, task);
    CompanionReply reply = rooms.companion().answer(person, gathered.turn());
    Duration spent = Duration.between(task.acceptedAt(), making.now());
    pause(breath(task, reply).minus(spent));
    // Put down, the session is given back in the same transaction; else there is more to answer.
    return desk.putDown(person, job, task, reply, gathered.feelings());
  }

  /** One to three seconds, longer for a longer answer; none for people who want it at once. */
  private Duration breath(ReplyDesk.Task task, CompanionReply reply) {
    if (task.pace() == Pace.PROMPT) {
      return Duration.ZERO;
    }
    long jitter = new SplittableRandom(task.seed()).nextLong(400);
    long millis = Math.min(LONGEST_BREATH, SHORTEST_BREATH + jitter + reply.text().length() * 6L);
    return Duration.ofMillis(Math.round(millis * pace));
  }

  /** Waits on a virtual thread; the longest breath bounds a moved clock. */
  private void pause(Duration remaining) {
    long millis = Math.min(remaining.toMillis(), Math.round(LONGEST_BREATH * Math.max(1, pace)));
    if (millis <= 0) {
      return;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while an answer was waiting; it is retried", stop);
    }
  }
}
