package app.quintet.platform.admin.command;

import app.quintet.platform.audit.Audit;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Walks the audit chain and says where it breaks. */
@Component
@Lazy
public class VerifyAuditCommand {
  private final Audit audit;

  VerifyAuditCommand(Audit audit) {
    this.audit = audit;
  }

  /** What the walk found in one sentence; throws IllegalStateException that says where it broke. */
  public String verify() {
    Audit.Verdict found = audit.verify();
    if (found.brokenAt() >= 0) {
      throw new IllegalStateException(
          "the audit chain breaks at entry " + found.brokenAt() + ": " + found.reason());
    }
    return "The audit chain is whole: %d entries, the last with hash %s."
        .formatted(found.entries(), found.head());
  }
}
