package app.quintet.apps.flirtcraft.conversation;

import app.quintet.platform.jobs.JobKind;
import java.util.UUID;

/**
 * The character owes a reply to the message at this position. There is a job for each message and
 * not one for each conversation: a job that has just found nothing more to answer is still there
 * when the next message comes, and that one must not be lost.
 */
record ReplyOwed(UUID person, UUID conversation, int position) {
  static final JobKind<ReplyOwed> KIND =
      new JobKind<>("flirtcraft.reply", ReplyOwed.class, JobKind.Priority.INTERACTIVE);
}
