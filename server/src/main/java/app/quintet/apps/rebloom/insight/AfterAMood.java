package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.mood.MoodKept;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.jobs.Jobs;
import org.springframework.stereotype.Component;

/** A mood was noted: there may be something to learn. */
@Component
class AfterAMood implements EventHandler<MoodKept> {
  private final Jobs jobs;
  private final Fresh fresh;

  AfterAMood(Jobs jobs, Fresh fresh) {
    this.jobs = jobs;
    this.fresh = fresh;
  }

  @Override
  public String name() {
    return "rebloom.learning";
  }

  @Override
  public Class<MoodKept> type() {
    return MoodKept.class;
  }

  @Override
  public void on(MoodKept kept) {
    jobs.schedule(
        LearningJob.KIND,
        kept.person().toString(),
        new LearningJob.LearningOwed(kept.person()),
        fresh.now());
  }
}
