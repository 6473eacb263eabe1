package app.quintet.apps.twotruths.process;

import app.quintet.platform.jobs.JobKind;
import java.util.UUID;

/** An upload is whole and has to be looked at and normalised; one job for each upload. */
record NormaliseOwed(UUID person, UUID media) {
  static final JobKind<NormaliseOwed> KIND =
      new JobKind<>("twotruths.normalise", NormaliseOwed.class, JobKind.Priority.INTERACTIVE);
}
