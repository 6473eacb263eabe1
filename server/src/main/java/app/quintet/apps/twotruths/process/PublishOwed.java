package app.quintet.apps.twotruths.process;

import app.quintet.platform.jobs.JobKind;
import java.util.UUID;

/** A challenge has to be merged, analysed, moderated and published; one job for each asking. */
record PublishOwed(UUID person, UUID challenge, int run) {
  static final JobKind<PublishOwed> KIND =
      new JobKind<>("twotruths.publish", PublishOwed.class, JobKind.Priority.INTERACTIVE);

  String key() {
    return challenge + "-" + run;
  }
}
