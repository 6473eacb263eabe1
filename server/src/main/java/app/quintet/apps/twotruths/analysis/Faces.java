package app.quintet.apps.twotruths.analysis;

import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.apps.twotruths.challenge.Segments;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.ConsentChanged;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.kernel.Problem;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Taking in what a recorder's browser measured of their face, while they agree to it. */
@Component
public class Faces implements EventHandler<ConsentChanged> {
  private final Tx tx;
  private final Challenges challenges;
  private final Segments segments;
  private final Analyses analyses;
  private final Consents consents;

  Faces(Tx tx, Challenges challenges, Segments segments, Analyses analyses, Consents consents) {
    this.tx = tx;
    this.challenges = challenges;
    this.segments = segments;
    this.analyses = analyses;
    this.consents = consents;
  }

  /**
   * Keeps the timeline of a statement in place of an earlier one; 422 with its faults, 403 {@code
   * CONSENT_REQUIRED} without the consent, 404 for another's, 409 {@code NOT_OPEN} from {@code
   * process} on.
   */
  public void keep(UUID person, UUID challenge, int position, FaceTimeline timeline) {
    timeline.check();
    if (!consents.granted(person, Purpose.EMOTION_INFERENCE)) {
      throw Problem.forbidden(
          "CONSENT_REQUIRED",
          "Expressions are only kept with your consent.",
          Map.of("purpose", Purpose.EMOTION_INFERENCE.wire()));
    }
    tx.as(
        person,
        () -> {
          if (!challenges.lock(person, challenge).status().open()) {
            throw Problem.conflict("NOT_OPEN", "It is being processed or published.");
          }
          segments.lock(person, challenge, position);
          analyses.keepFaces(person, challenge, position, timeline);
        });
  }

  @Override
  public String name() {
    return "twotruths.faces";
  }

  @Override
  public Class<ConsentChanged> type() {
    return ConsentChanged.class;
  }

  /** Whoever takes the consent back takes back what was measured with it. */
  @Override
  public void on(ConsentChanged changed) {
    if (!consents.granted(changed.person(), Purpose.EMOTION_INFERENCE)) {
      tx.as(
          changed.person(),
          () -> {
            challenges.lockAll(changed.person());
            analyses.forgetFaces(changed.person());
          });
    }
  }
}
