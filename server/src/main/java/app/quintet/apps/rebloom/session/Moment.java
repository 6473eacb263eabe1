package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.Companion;
import app.quintet.apps.rebloom.companion.CompanionTurn;
import app.quintet.apps.rebloom.companion.Disclosure;
import app.quintet.apps.rebloom.companion.Feeling;
import app.quintet.apps.rebloom.companion.Line;
import app.quintet.apps.rebloom.companion.Recalled;
import app.quintet.apps.rebloom.profile.Profiles;
import app.quintet.apps.rebloom.profile.RebloomProfile;
import app.quintet.platform.identity.Purpose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gathers all that the companion is told: this session, summaries of those before, memories, and
 * the person's profile. Memories and emotions only with the person's consent.
 */
@Component
class Moment {
  private static final int EARLIER = 3;
  private static final int MEMORIES = 5;
  private final Profiles profiles;
  private final Sessions sessions;
  private final Replies replies;
  private final Rooms rooms;

  Moment(Profiles profiles, Sessions sessions, Replies replies, Rooms rooms) {
    this.profiles = profiles;
    this.sessions = sessions;
    this.replies = replies;
    this.rooms = rooms;
  }

  /**
   * A turn and what its last messages sound like.
   *
   * @param remembers whether what is learnt may be kept as memories
   */
  record Gathered(CompanionTurn turn, Feelings feelings, boolean remembers) {}

  /** What a message needs for its answer; outside any transaction. */
  Gathered gather(UUID person, ReplyDesk.Task task) {
    RebloomProfile profile = profiles.of(person);
    boolean personal = agreed(profile, Purpose.PERSONALISATION);
    String asked = task.pending().getLast().content();
    List<Recalled> memories =
        personal ? rooms.memories().similar(person, asked, MEMORIES) : List.of();
    Map<UUID, Feeling> feelings = new HashMap<>();
    if (agreed(profile, Purpose.EMOTION_INFERENCE)) {
      Companion companion = rooms.companion();
      task.pending()
          .forEach(m -> feelings.put(m.id(), companion.feeling(m.content(), profile.language())));
    }
    var turn =
        turn(
            person,
            profile,
            task.session(),
            task.lines(),
            memories,
            task.disclosure(),
            task.seed());
    return new Gathered(turn, new Feelings(feelings), personal);
  }

  /** What an ended session needs for its summary; outside any transaction. */
  Gathered whole(UUID person, Session session, List<SessionMessage> lines) {
    RebloomProfile profile = profiles.of(person);
    var turn = turn(person, profile, session, lines, List.of(), Disclosure.NONE, 0);
    return new Gathered(turn, new Feelings(Map.of()), agreed(profile, Purpose.PERSONALISATION));
  }

  private CompanionTurn turn(
      UUID person,
      RebloomProfile profile,
      Session session,
      List<SessionMessage> lines,
      List<Recalled> memories,
      Disclosure disclosure,
      long seed) {
    Set<String> done = rooms.exercises().done(person);
    return new CompanionTurn(
        profile.language(),
        profile.displayName(),
        profile.approachFor(session.type()),
        profile.goals().stream().map(goal -> goal.wire()).toList(),
        session.type(),
        session.moodBefore(),
        lines.stream().map(Moment::line).toList(),
        sessions.earlier(person, session.id(), EARLIER),
        memories,
        replies.newcomer(person, session.id()),
        disclosure,
        done,
        replies.used(person),
        seed);
  }

  private static Line line(SessionMessage m) {
    return new Line(m.id(), m.sender() == SessionMessage.Sender.PERSON, m.content(), m.createdAt());
  }

  private static boolean agreed(RebloomProfile profile, Purpose purpose) {
    return Boolean.TRUE.equals(profile.consents().get(purpose.wire()));
  }
}
