package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.Watch;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import app.quintet.platform.safety.Assessment;
import app.quintet.platform.safety.SafetyCard;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Saying something in a session. What is said is looked at for distress before anything else is
 * asked of it; the message and whatever answers it, or the job that will, are kept in one
 * transaction: once accepted, nothing of it is lost.
 */
@Component
public class Talking {
  /** The longest message in code points. */
  public static final int LONGEST = 4_000;

  private final Tx tx;
  private final Turns turns;
  private final Watch watch;
  private final Following following;
  private final Telling telling;
  private final Making making;

  Talking(Tx tx, Turns turns, Watch watch, Following following, Telling telling, Making making) {
    this.tx = tx;
    this.turns = turns;
    this.watch = watch;
    this.following = following;
    this.telling = telling;
    this.making = making;
  }

  /**
   * What came of a message.
   *
   * @param safety the card that must be shown, if the words gave reason
   * @param safetyMessage what was answered instead of the companion
   * @param languageCovered false where danger may go unnoticed in the person's language
   * @param notice what must be told to the person once
   */
  public record Written(
      SessionMessage message,
      Risk risk,
      @Nullable SafetyCard safety,
      @Nullable SessionMessage safetyMessage,
      boolean languageCovered,
      @Nullable String notice) {}

  /**
   * What somebody wants to say.
   *
   * @param key the same key in the same session gets the first answer again
   * @param refusal why a message without distress is refused, found out before it was read
   */
  public record Words(
      @Nullable String content,
      SessionMessage.Type type,
      @Nullable String key,
      @Nullable Problem refusal) {}

  /**
   * Accepts a message of 1–4,000 code points. 422 for another length, 404 for another's session,
   * 409 when it is over; none of these but the 404 where the words give reason to worry.
   */
  public Written write(UUID person, UUID id, Words words) {
    String text = Text.clean(words.content());
    if (text.isEmpty()) {
      throw Problem.invalid("content", "required", "Write something first.");
    }
    return tx.as(
        person,
        () -> {
          Turns.Standing standing = turns.lock(person, id);
          Written before = following.again(person, id, words.key());
          return before != null ? before : accept(person, standing, text, words);
        });
  }

  private Written accept(UUID person, Turns.Standing standing, String text, Words words) {
    Session session = standing.session();
    Assessment assessment = watch.over(person, session.id(), text);
    SafetyCard card = assessment.card();
    if (card == null) {
      refuse(session, text, words);
    }
    Instant now = making.now();
    Risk risk = Risk.of(assessment);
    var said =
        SessionMessage.said(
            making.id(), session.messages() + 1, words.type(), text, risk.level(), now);
    Use use = standing.use().message(now, telling.zone(person));
    turns.keep(person, session.id(), said, risk.confidence(), use, words.key());
    SessionMessage answer = following.after(person, session, said, card);
    boolean covered = assessment.languageCovered();
    String notice = covered ? null : telling.uncovered(person, standing.toldLanguage());
    return new Written(said, risk, card, answer, covered, notice);
  }

  private static void refuse(Session session, String text, Words words) {
    if (words.refusal() != null) {
      throw words.refusal();
    }
    if (Text.length(text) > LONGEST) {
      throw Problem.invalid("content", "size", "At most " + LONGEST + " characters.");
    }
    session.writable();
  }
}
