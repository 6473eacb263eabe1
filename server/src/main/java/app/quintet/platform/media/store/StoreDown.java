package app.quintet.platform.media.store;

import java.net.SocketTimeoutException;
import java.nio.file.FileSystemException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** The store did not do what it was asked to; the same may work later. */
public final class StoreDown extends RuntimeException {
  /** With what stood in the way; its text may hold places and is never shown. */
  public StoreDown(Throwable cause) {
    super("the store of media failed", cause);
  }

  /** Whether it took the whole time limit to find that out. */
  public boolean slow() {
    for (Throwable t = getCause(); t != null; t = t.getCause()) {
      if (t instanceof SocketTimeoutException || t instanceof ApiCallTimeoutException) {
        return true;
      }
    }
    return false;
  }

  /** Whether a disk had no room left. */
  public boolean full() {
    for (Throwable t = getCause(); t != null; t = t.getCause()) {
      String said = t instanceof FileSystemException file ? file.getReason() : t.getMessage();
      if (said != null && (said.contains("No space left") || said.contains("quota exceeded"))) {
        return true;
      }
    }
    return false;
  }
}
