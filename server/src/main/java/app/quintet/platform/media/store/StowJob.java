package app.quintet.platform.media.store;

import app.quintet.platform.jobs.JobKind;
import java.util.UUID;

/**
 * Takes what waits on one server's disk to the store.
 *
 * @param tries how often it was tried in vain
 */
record StowJob(UUID person, String place, UUID node, int tries) {
  static final JobKind<StowJob> KIND =
      new JobKind<>("media.stow", StowJob.class, JobKind.Priority.ANALYTICS);

  StowJob again() {
    return new StowJob(person, place, node, tries + 1);
  }
}
