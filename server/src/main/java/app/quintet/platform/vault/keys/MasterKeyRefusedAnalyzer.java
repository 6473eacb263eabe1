package app.quintet.platform.vault.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the master key does not fit, instead of a stack trace. */
final class MasterKeyRefusedAnalyzer extends AbstractFailureAnalyzer<MasterKeyRefused> {
  @Override
  protected FailureAnalysis analyze(Throwable root, MasterKeyRefused cause) {
    return new FailureAnalysis(
        cause.getMessage() + " Nothing was changed.",
        "Put the right key back: in QUINTET_MASTER_KEY, or as the file master.key of the data"
            + " folder. Without it nobody's private texts can be read, and no new key can help.",
        cause);
  }
}
