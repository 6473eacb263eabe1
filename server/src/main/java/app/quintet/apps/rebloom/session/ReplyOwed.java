package app.quintet.apps.rebloom.session;

import app.quintet.platform.jobs.JobKind;
import java.util.UUID;

/**
 * The companion owes an answer to the message at this position. There is a job for each message: a
 * job that has just found nothing more to answer is still there when the next message comes, and
 * that one must not be lost.
 */
record ReplyOwed(UUID person, UUID session, int position) {
  static final JobKind<ReplyOwed> KIND =
      new JobKind<>("rebloom.reply", ReplyOwed.class, JobKind.Priority.INTERACTIVE);
}
