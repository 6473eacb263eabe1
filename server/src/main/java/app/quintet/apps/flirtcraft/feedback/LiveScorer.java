package app.quintet.apps.flirtcraft.feedback;

import app.quintet.apps.flirtcraft.feedback.LiveFeedback.Kind;
import app.quintet.apps.flirtcraft.reading.Reading;
import app.quintet.apps.flirtcraft.reading.Trait;
import app.quintet.platform.safety.Verdict;
import app.quintet.platform.safety.Verdict.Category;
import app.quintet.platform.safety.Verdict.Severity;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Scores one message at once and without a model. Each score starts at 3 of 5, the middle, and
 * moves by what the message does; half points are kept until the end.
 */
@Component
public class LiveScorer {
  /** Scores a message as read; the verdict decides about warnings. */
  public LiveFeedback score(UUID message, Reading reading, Verdict verdict) {
    boolean explicit = verdict.atLeast(Category.SEXUAL, Severity.LOW);
    if (explicit || reading.has(Trait.INSULT)) {
      int appropriate = verdict.refused() ? 1 : 2;
      return of(
          message, 2, appropriate, 1, Kind.WARNING, explicit ? Advice.EXPLICIT : Advice.DISRESPECT);
    }
    int confidence = round(confidence(reading));
    int appropriate = round(appropriateness(reading));
    int engagement = round(engagement(reading));
    Kind kind = Kind.of(confidence, appropriate, engagement);
    return of(message, confidence, appropriate, engagement, kind, advice(reading, kind));
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
        + when(r, Trait.DEAD_END, -1)
        + when(r, Trait.FLAT, -1)
        + when(r, Trait.GIBBERISH, -1)
        + when(r, Trait.REPEAT, -1);
  }

  private static Advice advice(Reading r, Kind kind) {
    if (r.has(Trait.GIBBERISH)) {
      return Advice.NOISE;
    }
    if (r.has(Trait.REPEAT)) {
      return Advice.REPEATED;
    }
    if (r.has(Trait.EMPTY_PRAISE)) {
      return Advice.EMPTY_PRAISE;
    }
    if (r.has(Trait.FLAT)) {
      return Advice.ONE_WORD;
    }
    if (r.has(Trait.MONOLOGUE)) {
      return Advice.TOO_LONG;
    }
    return kind == Kind.POSITIVE ? praise(r) : nextStep(r);
  }

  private static Advice praise(Reading r) {
    if (r.has(Trait.EMPATHY)) {
      return Advice.GREAT_EMPATHY;
    }
    if (r.has(Trait.STORY)) {
      return r.has(Trait.QUESTION) ? Advice.GREAT_STORY : Advice.ASK_BACK;
    }
    if (r.has(Trait.CONTEXT)) {
      return Advice.GREAT_NOTICING;
    }
    if (r.has(Trait.FOLLOW_UP) || r.has(Trait.CALLBACK)) {
      return Advice.GREAT_LISTENING;
    }
    return r.has(Trait.OPEN_QUESTION) ? Advice.GREAT_OPENING : Advice.STEADY;
  }

  private static Advice nextStep(Reading r) {
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
      UUID message, int confidence, int appropriate, int engagement, Kind kind, Advice advice) {
    return new LiveFeedback(
        message, confidence, appropriate, engagement, kind, advice.key(), advice.text());
  }

  private static double when(Reading reading, Trait trait, double points) {
    return reading.has(trait) ? points : 0;
  }

  private static int round(double score) {
    return (int) Math.max(1, Math.min(5, Math.floor(score + 0.5)));
  }
}
