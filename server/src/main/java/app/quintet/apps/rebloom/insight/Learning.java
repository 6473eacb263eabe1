package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks through somebody's last 90 days, if they agreed to be learnt about. */
@Component
class Learning {
  private static final Duration BACK = Duration.ofDays(90);
  private final Tx tx;
  private final Gathering gathering;
  private final Insights insights;
  private final Consents consents;
  private final Wording wording;
  private final Fresh fresh;

  Learning(
      Tx tx,
      Gathering gathering,
      Insights insights,
      Consents consents,
      Wording wording,
      Fresh fresh) {
    this.tx = tx;
    this.gathering = gathering;
    this.insights = insights;
    this.consents = consents;
    this.wording = wording;
    this.fresh = fresh;
  }

  void learn(UUID person) {
    if (!consents.granted(person, Purpose.PERSONALISATION)) {
      return;
    }
    Accounts accounts = wording.accounts();
    Instant now = fresh.now();
    boolean tones = consents.granted(person, Purpose.EMOTION_INFERENCE);
    Material material = gathering.since(person, now.minus(BACK), tones);
    List<Finding> found = Findings.in(material, accounts.zone(person), now);
    String language = accounts.get(person).language();
    tx.as(
        person,
        () -> {
          Map<String, Known> known = insights.known(person);
          for (Finding finding : found) {
            Known before = known.get(finding.about());
            if (before == null) {
              insights.add(person, finding.about(), insight(fresh.id(), finding, language, now));
            } else {
              insights.refresh(
                  person,
                  insight(before.id(), finding, language, now),
                  before.toldAgain(finding, now));
            }
          }
        });
  }

  private Insight insight(UUID id, Finding finding, String language, Instant now) {
    return new Insight(
        id,
        finding.type(),
        wording.title(language, finding),
        wording.content(language, finding),
        finding.confidence(),
        finding.effect(),
        finding.evidence(),
        now,
        null);
  }
}
