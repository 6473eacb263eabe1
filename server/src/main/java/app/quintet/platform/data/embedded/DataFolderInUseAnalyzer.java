package app.quintet.platform.data.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the data folder is taken, instead of a stack trace. */
final class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {
  @Override
  protected FailureAnalysis analyze(Throwable root, DataFolderInUse cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Stop the other server, or set QUINTET_DATA_DIR to another folder.",
        cause);
  }
}
