package app.quintet.apps.rebloom.session;

import app.quintet.platform.jobs.JobKind;
import java.util.UUID;

/** An ended session waits for its summary. */
record RecapOwed(UUID person, UUID session) {
  static final JobKind<RecapOwed> KIND =
      new JobKind<>("rebloom.recap", RecapOwed.class, JobKind.Priority.ANALYTICS);
}
