package app.quintet.platform.safety.judgement;

import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.JobKind.Priority;
import app.quintet.platform.safety.CrisisLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that a model shall read.
 *
 * @param sealed the text, sealed with the person's key, in base64
 * @param known what the first layers found
 * @param event the event they stored, if they did
 */
record OwedJudgement(
    UUID person,
    String app,
    @Nullable UUID reference,
    String sealed,
    CrisisLevel known,
    @Nullable UUID event) {
  static final JobKind<OwedJudgement> KIND =
      new JobKind<>("safety.judgement", OwedJudgement.class, Priority.INTERACTIVE);

  /** What the seal is bound to. */
  static String context(String key) {
    return "safety.judgement/" + key;
  }
}
