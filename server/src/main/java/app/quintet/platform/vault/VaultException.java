package app.quintet.platform.vault;

import org.jspecify.annotations.Nullable;

/** A sealed text that cannot be opened: altered, of another row, or its key was destroyed. */
public final class VaultException extends RuntimeException {
  /** Says what failed, never what was sealed. */
  public VaultException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
