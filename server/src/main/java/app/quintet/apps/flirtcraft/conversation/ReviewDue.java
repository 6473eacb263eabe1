package app.quintet.apps.flirtcraft.conversation;

import app.quintet.platform.jobs.JobKind;
import java.util.UUID;

/** A conversation has ended and its review is to be made. */
public record ReviewDue(UUID person, UUID conversation) {
  /** The kind of the job that makes it. */
  public static final JobKind<ReviewDue> KIND =
      new JobKind<>("flirtcraft.review", ReviewDue.class, JobKind.Priority.INTERACTIVE);
}
