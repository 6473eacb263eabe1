package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.session.Talking.Written;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.safety.Safety;
import app.quintet.platform.safety.SafetyCard;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from an accepted message, within its transaction. */
@Component
class Following {
  private final Sessions sessions;
  private final Transcript transcript;
  private final Safety safety;
  private final Cards cards;
  private final Live live;
  private final Jobs jobs;

  Following(
      Sessions sessions, Transcript transcript, Safety safety, Cards cards, Live live, Jobs jobs) {
    this.sessions = sessions;
    this.transcript = transcript;
    this.safety = safety;
    this.cards = cards;
    this.live = live;
    this.jobs = jobs;
  }

  /** What was answered to this key before; null if nothing was. */
  @Nullable Written again(UUID person, UUID session, @Nullable String key) {
    if (key == null) {
      return null;
    }
    return transcript
        .byKey(person, session, key)
        .map(
            said -> {
              SessionMessage next =
                  transcript.after(person, session, said.position()).stream()
                      .findFirst()
                      .filter(m -> m.sender() == SessionMessage.Sender.SAFETY)
                      .orElse(null);
              String level = said.riskLevel() == null ? "none" : said.riskLevel();
              var risk = new Risk(level, 1, List.of(), List.of());
              return new Written(said, risk, card(person, level, next), next, true, null);
            })
        .orElse(null);
  }

  /** The card that the words brought; a message that only led back to one brought none. */
  private @Nullable SafetyCard card(UUID person, String level, @Nullable SessionMessage answer) {
    UUID event = answer == null ? null : answer.eventId();
    boolean raised = level.equals("high") || level.equals("critical");
    return event == null || !raised ? null : safety.card(person, event).orElse(null);
  }

  /**
   * Tells of the message, and either owes the companion's answer or gives that of safety.
   *
   * @return what safety answered, null if the companion will
   */
  @Nullable SessionMessage after(
      UUID person, Session session, SessionMessage said, @Nullable SafetyCard card) {
    live.update(person, session.id(), said);
    if (card != null) {
      var open = new Session.OpenCard(card.id(), card.level());
      return cards.raise(person, session.id(), said.position() + 1, open, card.message());
    }
    Session.OpenCard waiting = session.safety();
    if (waiting != null && !safety.acknowledged(person, waiting.event())) {
      return cards.remind(person, session.id(), said.position() + 1, waiting);
    }
    if (waiting != null) {
      // Acknowledged already; only the event that tells so is still on its way.
      sessions.acknowledge(person, session.id(), waiting.event());
    }
    var owed = new ReplyOwed(person, session.id(), said.position());
    jobs.schedule(ReplyOwed.KIND, session.id() + ":" + said.position(), owed, said.createdAt());
    return null;
  }
}
