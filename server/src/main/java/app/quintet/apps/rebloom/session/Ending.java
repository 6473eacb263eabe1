package app.quintet.apps.rebloom.session;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.Jobs;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ending a session; its summary is owed from the same transaction on. */
@Component
public class Ending {
  private final Tx tx;
  private final Sessions sessions;
  private final Jobs jobs;
  private final Live live;
  private final Waiting waiting;
  private final Making making;

  Ending(Tx tx, Sessions sessions, Jobs jobs, Live live, Waiting waiting, Making making) {
    this.tx = tx;
    this.sessions = sessions;
    this.jobs = jobs;
    this.live = live;
    this.waiting = waiting;
    this.making = making;
  }

  /** Ends the person's session; one that is over stays as it is. 404 for another's. */
  public void end(UUID person, UUID id, @Nullable Integer moodAfter) {
    close(person, id, EndedBy.PERSON, moodAfter);
  }

  /** Ends a session that was left alone. */
  void leave(UUID person, UUID id) {
    close(person, id, EndedBy.IDLE, null);
  }

  private void close(UUID person, UUID id, EndedBy by, @Nullable Integer moodAfter) {
    tx.as(
        person,
        () -> {
          Session session = sessions.lock(person, id);
          if (session.end() != null) {
            return;
          }
          Instant now = making.now();
          sessions.end(person, id, by, moodAfter, now);
          if (session.messages() > 0) {
            jobs.schedule(RecapOwed.KIND, id.toString(), new RecapOwed(person, id), now);
          }
          live.ended(id, by);
          waiting.wake(id);
        });
  }
}
