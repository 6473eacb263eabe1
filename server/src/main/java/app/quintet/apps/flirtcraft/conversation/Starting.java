package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.EngagementState;
import app.quintet.apps.flirtcraft.place.Scenarios;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opening a conversation. */
@Component
public class Starting {
  /** Conversations a person may have open at once (specification, Endpoints). */
  static final int OPEN_AT_MOST = 3;

  private final Tx tx;
  private final Scenarios scenarios;
  private final Contexts contexts;
  private final Conversations conversations;
  private final Meeting meeting;
  private final Openings openings;

  Starting(
      Tx tx,
      Scenarios scenarios,
      Contexts contexts,
      Conversations conversations,
      Meeting meeting,
      Openings openings) {
    this.tx = tx;
    this.scenarios = scenarios;
    this.contexts = contexts;
    this.conversations = conversations;
    this.meeting = meeting;
    this.openings = openings;
  }

  /** A conversation just opened. */
  public record Started(Conversation conversation, KeptContext context) {}

  /**
   * Opens a conversation with the given context, or one made now. 402 for a locked place, 409 with
   * three open ones, 429 past the day's allowance, 422 for a context that is not the person's own
   * or does not fit.
   */
  public Started start(
      UUID person, ScenarioType place, Difficulty difficulty, @Nullable UUID contextId) {
    scenarios.requireOpen(person, place);
    // Asked before a context is made, which may cost a model call, and again under the lock.
    tx.as(person, () -> requireRoom(person));
    KeptContext context =
        contextId == null
            ? meeting.meet(person, place, difficulty)
            : own(person, contextId, place, difficulty);
    var fresh = EngagementState.fresh(difficulty);
    var facts =
        new ConversationFacts(
            openings.making().ids().next(),
            person,
            place,
            difficulty,
            context.id(),
            openings.making().random().nextLong(),
            fresh.level(),
            fresh.receptiveness(),
            null,
            0,
            0,
            0,
            0,
            false,
            null,
            openings.making().now(),
            false);
    tx.as(
        person,
        () -> {
          requireRoom(person);
          conversations.add(person, facts);
        });
    return new Started(new Conversation.Active(facts), context);
  }

  private void requireRoom(UUID person) {
    conversations.holdCounts(person);
    if (conversations.open(person) >= OPEN_AT_MOST) {
      throw Problem.conflict(
          "TOO_MANY_ACTIVE", "You have three conversations open. End one of them first.");
    }
    openings.allowance().require(person);
  }

  private KeptContext own(UUID person, UUID id, ScenarioType place, Difficulty difficulty) {
    KeptContext context = contexts.find(person, id).orElseThrow(() -> Problem.notFound("context"));
    if (context.place() != place || context.difficulty() != difficulty) {
      throw Problem.invalid(
          "context_id", "fit", "This context belongs to another place or difficulty.");
    }
    return context;
  }

  /** What an opening is checked by and made of. */
  @Component
  record Openings(Allowance allowance, Meeting.Making making) {}
}
