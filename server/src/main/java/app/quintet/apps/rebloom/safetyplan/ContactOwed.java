package app.quintet.apps.rebloom.safetyplan;

import app.quintet.platform.jobs.JobKind;
import java.util.UUID;

/** Somebody's contact is to be texted because of this crisis event. */
record ContactOwed(UUID person, UUID event) {
  static final JobKind<ContactOwed> KIND =
      new JobKind<>("rebloom.contact", ContactOwed.class, JobKind.Priority.INTERACTIVE);
}
