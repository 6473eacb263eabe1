package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.insight.Insight.Evidence;
import app.quintet.apps.rebloom.mood.MoodEntry;
import app.quintet.apps.rebloom.mood.Moods;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through somebody's moods of the last 90 days, if they agreed to be learnt about. */
@Component
class Learning {
  private static final Duration BACK = Duration.ofDays(90);
  private static final int MOST = 1_000;
  private final Tx tx;
  private final Moods moods;
  private final Insights insights;
  private final Consents consents;
  private final Wording wording;
  private final Fresh fresh;

  Learning(Tx tx, Moods moods, Insights insights, Consents consents, Wording wording, Fresh fresh) {
    this.tx = tx;
    this.moods = moods;
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
    List<Findings.Finding> found = Findings.in(lately(person, now), accounts.zone(person), now);
    String language = accounts.get(person).language();
    tx.as(
        person,
        () -> {
          Map<String, UUID> known = insights.known(person);
          for (Findings.Finding finding : found) {
            UUID before = known.get(finding.about());
            Insight insight = insight(before, finding, language, now);
            if (before == null) {
              insights.add(person, finding.about(), insight);
            } else {
              insights.refresh(person, insight);
            }
          }
        });
  }

  private Insight insight(
      @Nullable UUID before, Findings.Finding finding, String language, Instant now) {
    return new Insight(
        before == null ? fresh.id() : before,
        finding.type(),
        wording.title(language, finding),
        wording.content(language, finding),
        finding.confidence(),
        null,
        new Evidence(finding.moods(), List.of(), List.of(), List.of()),
        now,
        null);
  }

  private List<MoodEntry> lately(UUID person, Instant now) {
    List<MoodEntry> all = new ArrayList<>();
    Cursor after = null;
    do {
      Page<MoodEntry> page = moods.page(person, now.minus(BACK), null, after, Cursor.MAX_LIMIT);
      all.addAll(page.items());
      after = page.next();
    } while (after != null && all.size() < MOST);
    return all;
  }
}
