package app.quintet.apps.flirtcraft.conversation;

import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One practice conversation in one of its states; a move between states returns the next. */
public sealed interface Conversation {
  /** A conversation with fewer of the person's messages ends without review and points. */
  int REVIEWED_FROM = 3;

  /** What is true of it in every state. */
  ConversationFacts facts();

  /** The state as a word. */
  Status status();

  /** The same state, if messages may be written in it; else the 409 that says why not. */
  default Active writable() {
    return switch (this) {
      case Active active -> active;
      case Paused paused ->
          throw Problem.conflict(
              "CONVERSATION_PAUSED",
              "This conversation is paused until you have seen the safety card.",
              Map.of("card_id", paused.card()));
      case Ended ended ->
          throw Problem.conflict("CONVERSATION_ENDED", "This conversation has ended.");
    };
  }

  /** Messages go back and forth. */
  record Active(ConversationFacts facts) implements Conversation, Open {
    @Override
    public Status status() {
      return Status.ACTIVE;
    }

    /** Distress: the card comes first. */
    public Paused pause(UUID card) {
      return new Paused(facts.withoutScore(), card);
    }
  }

  /** The safety card stands between the person and the character. */
  record Paused(ConversationFacts facts, UUID card) implements Conversation, Open {
    @Override
    public Status status() {
      return Status.PAUSED;
    }

    /** The card was acknowledged. */
    public Active resume() {
      return new Active(facts);
    }
  }

  /** Not ended yet. */
  sealed interface Open extends Conversation permits Active, Paused {
    /**
     * The end: completed when it was long enough and somebody ended it, else abandoned (left alone,
     * or under {@link #REVIEWED_FROM} messages).
     */
    default Ended end(EndedBy by, String reason, Instant at) {
      boolean enough = facts().userMessages() >= REVIEWED_FROM;
      var ending = new Ending(by, reason, at, null, null);
      return enough && by != EndedBy.TIMEOUT
          ? new Completed(facts(), ending)
          : new Abandoned(facts(), ending);
    }
  }

  /** Over. */
  sealed interface Ended extends Conversation permits Completed, Abandoned {
    /** How it ended. */
    Ending ending();

    /** Whether a review is made: three messages at least, and nobody was in distress. */
    default boolean reviewed() {
      return facts().userMessages() >= REVIEWED_FROM && !facts().unscored();
    }

    /** Whether points may be earned: not when it was left alone or ended by disrespect. */
    default boolean earns() {
      return this instanceof Completed && reviewed() && !ending().reason().equals(Ending.BOUNDARY);
    }
  }

  /** Ended by one of the two after enough had been said. */
  record Completed(ConversationFacts facts, Ending ending) implements Ended {
    @Override
    public Status status() {
      return Status.COMPLETED;
    }
  }

  /** Left alone, or ended before it began. */
  record Abandoned(ConversationFacts facts, Ending ending) implements Ended {
    @Override
    public Status status() {
      return Status.ABANDONED;
    }
  }

  /**
   * How a conversation ended.
   *
   * @param reason {@code finished}, {@code idle}, {@code bored} or {@code boundary}
   * @param score the review's overall, null until it is made or where none is
   */
  record Ending(
      EndedBy by, String reason, Instant at, @Nullable Integer score, @Nullable String outcome) {
    /** The character left because of disrespect. */
    public static final String BOUNDARY = "boundary";

    /** The character left because the conversation had nothing for it. */
    public static final String BORED = "bored";

    /** The person ended it. */
    public static final String FINISHED = "finished";

    /** Nobody wrote for half an hour. */
    public static final String IDLE = "idle";
  }
}
