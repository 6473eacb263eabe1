package app.quintet.platform.media.upload;

import app.quintet.platform.jobs.JobKind;
import java.util.UUID;

/**
 * Puts the pieces of an upload together.
 *
 * @param tries how often the store was away
 */
record AssembleJob(UUID person, UUID media, int tries) {
  static final JobKind<AssembleJob> KIND =
      new JobKind<>("media.assemble", AssembleJob.class, JobKind.Priority.INTERACTIVE);
}
