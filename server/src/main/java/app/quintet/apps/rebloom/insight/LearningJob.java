package app.quintet.apps.rebloom.insight;

import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks once for all that came since the last look. */
@Component
class LearningJob implements JobHandler<LearningJob.LearningOwed> {
  static final JobKind<LearningOwed> KIND =
      new JobKind<>("rebloom.learning", LearningOwed.class, JobKind.Priority.ANALYTICS);
  private final Learning learning;

  LearningJob(Learning learning) {
    this.learning = learning;
  }

  /** Whom to look at. */
  record LearningOwed(UUID person) {}

  @Override
  public JobKind<LearningOwed> kind() {
    return KIND;
  }

  @Override
  public void run(String key, LearningOwed owed) {
    learning.learn(owed.person());
  }
}
