package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Sums up a session that has ended, and lets go of its words where their keeping was not agreed to.
 */
@Component
class RecapJob implements JobHandler<RecapOwed> {
  private final Tx tx;
  private final Sessions sessions;
  private final Transcript transcript;
  private final Moment moment;
  private final Rooms rooms;
  private final Settling settling;

  RecapJob(
      Tx tx,
      Sessions sessions,
      Transcript transcript,
      Moment moment,
      Rooms rooms,
      Settling settling) {
    this.tx = tx;
    this.sessions = sessions;
    this.transcript = transcript;
    this.moment = moment;
    this.rooms = rooms;
    this.settling = settling;
  }

  @Override
  public JobKind<RecapOwed> kind() {
    return RecapOwed.KIND;
  }

  @Override
  public void run(String key, RecapOwed owed) {
    UUID person = owed.person();
    UUID id = owed.session();
    Session session = sessions.get(person, id);
    List<SessionMessage> lines =
        transcript.after(person, id, Math.max(0, session.messages() - ReplyDesk.LOOK_BACK));
    if (session.end() == null
        || session.end().summary() != null
        || lines.stream().noneMatch(m -> m.sender() == SessionMessage.Sender.PERSON)) {
      return;
    }
    Moment.Gathered gathered = moment.whole(person, session, lines);
    Recap recap = rooms.companion().recap(person, gathered.turn());
    tx.as(
        person,
        () -> {
          sessions.lock(person, id);
          if (sessions.summarise(person, id, recap, settling.making().now())) {
            if (gathered.remembers()) {
              rooms.memories().remember(person, id, recap);
            }
            settling.forgetUnlessKept(sessions, person, id);
            settling.live().summarised(id);
          }
        });
  }

  /** What more a summary's keeping needs. */
  @Component
  record Settling(Consents consents, Live live, Making making) {
    void forgetUnlessKept(Sessions sessions, UUID person, UUID id) {
      if (!consents.granted(person, Purpose.CONVERSATION_STORAGE)) {
        sessions.forget(person, id, making.now());
      }
    }
  }
}
