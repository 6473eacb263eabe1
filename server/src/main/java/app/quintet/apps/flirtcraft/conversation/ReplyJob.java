package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.Answering;
import app.quintet.apps.flirtcraft.character.Pacing;
import app.quintet.apps.flirtcraft.character.Reply;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Answers what the person wrote, at the pace of a person. Only one job at a time works on a
 * conversation; what is written while it thinks it answers too, so that two messages get one reply.
 */
@Component
class ReplyJob implements JobHandler<ReplyOwed> {
  /** After so many rounds of new messages the character answers what it has. */
  private static final int ROUNDS = 40;

  private final ReplyDesk desk;
  private final Answering answering;
  private final Live live;
  private final BetterHint hint;
  private final Clock clock;
  private final double pace;

  ReplyJob(
      ReplyDesk desk,
      Answering answering,
      Live live,
      BetterHint hint,
      Clock clock,
      @Value("${quintet.pace:1}") double pace) {
    this.desk = desk;
    this.answering = answering;
    this.live = live;
    this.hint = hint;
    this.clock = clock;
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
        live.typing(owed.conversation(), false);
        desk.giveUp(owed.person(), owed.conversation(), key);
      }
    }
    if (!done) {
      throw new IllegalStateException("a conversation never came to rest");
    }
  }

  /** One round; true when nothing is left to do. */
  private boolean step(String job, ReplyOwed owed) {
    UUID person = owed.person();
    UUID id = owed.conversation();
    return switch (desk.take(person, id, job)) {
      case ReplyDesk.Task.Nothing() -> true;
      case ReplyDesk.Task.FinishLine(Instant due) -> {
        live.typing(id, true);
        pause(Duration.between(clock.instant(), due));
        desk.finish(person, id);
        yield false;
      }
      case ReplyDesk.Task.Answer answer -> {
        long began = System.nanoTime();
        live.typing(id, true);
        hint.offer(person, id, answer);
        Reply reply = answering.answer(person, answer.turn());
        var scene = answer.turn().scene();
        var delays =
            Pacing.plan(scene.difficulty(), reply, answer.turn().seed(), answer.through(), pace);
        Duration spent =
            Duration.between(answer.acceptedAt(), answer.takenAt())
                .plusNanos(System.nanoTime() - began);
        pause(delays.first().minus(spent));
        desk.putDown(person, id, job, answer, reply, delays.second());
        yield false;
      }
    };
  }

  /** Waits on a virtual thread; the longest delay the pacing knows bounds a moved clock. */
  private static void pause(Duration remaining) {
    long millis = Math.min(remaining.toMillis(), 8_000);
    if (millis <= 0) {
      return;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while a reply was waiting; it is retried", stop);
    }
  }
}
