package app.quintet.apps.flirtcraft.feedback;

import app.quintet.apps.flirtcraft.feedback.LiveFeedback.Kind;
import app.quintet.apps.flirtcraft.reading.Reading;
import app.quintet.apps.flirtcraft.reading.Trait;
import app.quintet.platform.safety.Verdict.Category;
import app.quintet.platform.safety.Verdict.Severity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Scores one message at once and without a model. Each score starts at 3 of 5, the middle, and
 * moves by what the message does; half points are kept until the end.
 */
@Component
public class LiveScorer {
  private final HintWriter writer;

  LiveScorer(HintWriter writer) {
    this.writer = writer;
  }

  /** Scores a message as read; the verdict decides about warnings. */
  public LiveFeedback score(UUID message, Occasion occasion) {
    Reading reading = occasion.reading();
    boolean explicit = occasion.verdict().atLeast(Category.SEXUAL, Severity.LOW);
    if (explicit || reading.has(Trait.INSULT)) {
      int appropriate = occasion.verdict().refused() ? 1 : 2;
      Advice advice = explicit ? Advice.EXPLICIT : Advice.DISRESPECT;
      return of(message, 2, appropriate, 1, Kind.WARNING, writer.write(advice, occasion));
    }
    int confidence = round(confidence(reading));
    int appropriate = round(appropriateness(reading));
    int engagement = round(engagement(reading));
    Kind kind = Kind.of(confidence, appropriate, engagement);
    Advice advice = advice(occasion, kind);
    return of(message, confidence, appropriate, engagement, kind, writer.write(advice, occasion));
  }

  private static double confidence(Reading r) {
    return 3
        + when(r, Trait.DISCLOSURE, 0.5)
        + when(r, Trait.OPEN_QUESTION, 0.5)
        + when(r, Trait.PLAY, 0.5)
        + when(r, Trait.INVITATION, 1)
        + when(r, Trait.PARTICULAR_PRAISE, 0.5)
        + when(r, Trait.STORY, 0.5)
        + when(r, Trait.FLAT, -1.5)
        + when(r, Trait.PARROT, -1.5)
        + when(r, Trait.RECITED, -1)
        + when(r, Trait.EMPTY_PRAISE, -0.5)
        + when(r, Trait.GIBBERISH, -2)
        + when(r, Trait.REPEAT, -1);
  }

  private static double appropriateness(Reading r) {
    return 4
        + when(r, Trait.EMPATHY, 1)
        + when(r, Trait.FOLLOW_UP, 0.5)
        + when(r, Trait.CONTEXT, 0.5)
        + when(r, Trait.EMPTY_PRAISE, -2)
        + when(r, Trait.REPEAT, -1.5)
        + when(r, Trait.PITCH, -2)
        + when(r, Trait.PARROT, -1)
        + when(r, Trait.RECITED, -1)
        + when(r, Trait.INTERVIEW, -0.5)
        + when(r, Trait.GIBBERISH, -2)
        + when(r, Trait.MONOLOGUE, -1);
  }

  private static double engagement(Reading r) {
    return 2.5
        + when(r, Trait.OPEN_QUESTION, 1)
        + when(r, Trait.FOLLOW_UP, 1)
        + when(r, Trait.CALLBACK, 1)
        + when(r, Trait.CONTEXT, 1)
        + when(r, Trait.STORY, 0.5)
        + when(r, Trait.EMPATHY, 0.5)
        + when(r, Trait.QUESTION, 0.5)
        + when(r, Trait.DISCLOSURE, 0.5)
        + when(r, Trait.PLAY, 0.5)
        + when(r, Trait.BUILT, 0.5)
        + when(r, Trait.DETAIL, 0.5)
        + when(r, Trait.INTERVIEW, -1.5)
        + when(r, Trait.SMALL_TALK, -1.5)
        + when(r, Trait.DEAD_END, -1)
        + when(r, Trait.FLAT, -1)
        + when(r, Trait.GIBBERISH, -1)
        + when(r, Trait.REPEAT, -1);
  }

  /** What is wrong in the first place; the order is from worst to mildest. */
  private static final List<Map.Entry<Trait, Advice>> FAULTS =
      List.of(
          Map.entry(Trait.GIBBERISH, Advice.NOISE),
          Map.entry(Trait.PITCH, Advice.PITCH),
          Map.entry(Trait.REPEAT, Advice.REPEATED),
          Map.entry(Trait.EMPTY_PRAISE, Advice.EMPTY_PRAISE),
          Map.entry(Trait.PARROT, Advice.PARROT),
          Map.entry(Trait.RECITED, Advice.RECITED),
          Map.entry(Trait.FLAT, Advice.ONE_WORD),
          Map.entry(Trait.MONOLOGUE, Advice.TOO_LONG),
          Map.entry(Trait.INTERVIEW, Advice.INTERVIEW));

  private static Advice advice(Occasion occasion, Kind kind) {
    Reading r = occasion.reading();
    for (var fault : FAULTS) {
      if (r.has(fault.getKey())) {
        return fault.getValue();
      }
    }
    if (r.has(Trait.SMALL_TALK) && !r.has(Trait.BUILT)) {
      return Advice.SMALL_TALK;
    }
    return kind == Kind.POSITIVE ? praise(r) : nextStep(occasion);
  }

  private static Advice praise(Reading r) {
    if (r.has(Trait.EMPATHY)) {
      return Advice.GREAT_EMPATHY;
    }
    if (r.has(Trait.STORY)) {
      return r.has(Trait.QUESTION) ? Advice.GREAT_STORY : Advice.ASK_BACK;
    }
    if (r.has(Trait.BUILT) || r.has(Trait.FOLLOW_UP) || r.has(Trait.CALLBACK)) {
      return Advice.GREAT_LISTENING;
    }
    if (r.has(Trait.CONTEXT)) {
      return Advice.GREAT_NOTICING;
    }
    return r.has(Trait.OPEN_QUESTION) ? Advice.GREAT_OPENING : Advice.STEADY;
  }

  private static Advice nextStep(Occasion occasion) {
    Reading r = occasion.reading();
    boolean answered = r.has(Trait.DISCLOSURE) || r.has(Trait.ACKNOWLEDGED) || r.has(Trait.BUILT);
    if (r.has(Trait.QUESTION) && occasion.partnerLast().contains("?") && !answered) {
      return Advice.UNANSWERED;
    }
    if (r.has(Trait.DEAD_END)) {
      return Advice.DEAD_END;
    }
    if (r.has(Trait.OPEN_QUESTION)) {
      return r.has(Trait.DISCLOSURE) ? Advice.STEADY : Advice.ADD_YOURSELF;
    }
    if (r.has(Trait.QUESTION)) {
      return Advice.CLOSED_QUESTION;
    }
    return r.has(Trait.DISCLOSURE) ? Advice.ASK_BACK : Advice.STEADY;
  }

  private static LiveFeedback of(
      UUID message,
      int confidence,
      int appropriate,
      int engagement,
      Kind kind,
      HintWriter.Written hint) {
    return new LiveFeedback(
        message, confidence, appropriate, engagement, kind, hint.key(), hint.text());
  }

  private static double when(Reading reading, Trait trait, double points) {
    return reading.has(trait) ? points : 0;
  }

  private static int round(double score) {
    return (int) Math.max(1, Math.min(5, Math.floor(score + 0.5)));
  }
}
