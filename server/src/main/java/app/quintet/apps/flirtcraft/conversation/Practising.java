package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import app.quintet.platform.safety.Moderation;
import app.quintet.platform.safety.Safety;
import app.quintet.platform.safety.SafetyCard;
import app.quintet.platform.safety.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Saying something to the character. The message, its hint and the reply that is owed for it are
 * kept in one transaction: once accepted, the answer comes, whatever happens to this process.
 */
@Component
public class Practising {
  /** The longest message in code points (specification, Data). */
  public static final int LONGEST = 500;

  private final Tx tx;
  private final Turns turns;
  private final Hearing hearing;
  private final Allowance allowance;
  private final Keeping keeping;
  private final Meeting.Making making;

  Practising(
      Tx tx,
      Turns turns,
      Hearing hearing,
      Allowance allowance,
      Keeping keeping,
      Meeting.Making making) {
    this.tx = tx;
    this.turns = turns;
    this.hearing = hearing;
    this.allowance = allowance;
    this.keeping = keeping;
    this.making = making;
  }

  /**
   * What came of a message.
   *
   * @param liveFeedback null for words of distress
   * @param card the safety card, if the words gave reason
   */
  public record Written(
      Message message, @Nullable LiveFeedback liveFeedback, @Nullable SafetyCard card) {}

  /**
   * Accepts a message of 1–500 code points. 422 for another length, 404 for another's conversation,
   * 409 when it is paused or over, 429 when this would be one conversation too many today.
   *
   * @param clientKey the same key in the same conversation gets the first answer again
   */
  public Written write(UUID person, UUID id, @Nullable String content, @Nullable String clientKey) {
    String text = checked(content);
    Verdict verdict = hearing.moderation().check(text);
    return tx.as(
        person,
        () -> {
          Turns.Standing standing = turns.lock(person, id);
          Optional<Written> before = keeping.again(person, id, clientKey);
          return before.orElseGet(() -> accept(person, standing, text, verdict, clientKey));
        });
  }

  /** The text cleaned and trimmed; 422 unless it has 1–500 code points. */
  public static String checked(@Nullable String content) {
    String text = Text.clean(content);
    if (text.isEmpty()) {
      throw Problem.invalid("content", "required", "Write something first.");
    }
    if (Text.length(text) > LONGEST) {
      throw Problem.invalid("content", "size", "At most " + LONGEST + " characters.");
    }
    return text;
  }

  private Written accept(
      UUID person, Turns.Standing standing, String text, Verdict verdict, @Nullable String key) {
    Conversation.Active active = keeping.awake(person, standing.conversation()).writable();
    ConversationFacts facts = active.facts();
    LocalDate counted = facts.countedDay();
    LocalDate day = counted == null ? allowance.take(person, facts.id()) : counted;
    Instant now = making.now();
    var assessment = hearing.safety().observe(person, FlirtCraft.APP, facts.id(), text);
    SafetyCard card = assessment.card();
    UUID message = making.ids().next();
    var said =
        new Message(
            message,
            facts.totalMessages() + 1,
            Message.Sender.USER,
            text,
            null,
            null,
            now,
            card != null,
            card == null && verdict.refused());
    LiveFeedback feedback = card != null ? null : hearing.score(said, standing, verdict);
    turns.keep(person, facts, said, feedback, day, key);
    keeping.tell(person, active, said, feedback, card);
    return new Written(said, feedback, card);
  }

  /** What judges a text. */
  @Component
  record Hearing(Safety safety, Moderation moderation, Listening listening) {
    LiveFeedback score(Message said, Turns.Standing standing, Verdict verdict) {
      return listening.score(said, standing, verdict);
    }
  }
}
