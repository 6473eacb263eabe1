package app.quintet.platform.media.file;

import app.quintet.platform.jobs.JobKind;
import java.util.List;

/** Removes content that no row names any more. */
record DiscardJob(List<String> places) {
  static final JobKind<DiscardJob> KIND =
      new JobKind<>("media.discard", DiscardJob.class, JobKind.Priority.CLEANUP);
}
