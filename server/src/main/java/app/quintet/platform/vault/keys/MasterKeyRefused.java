package app.quintet.platform.vault.keys;

/** The master key is missing or wrong: the server does not start, and nothing was written. */
public final class MasterKeyRefused extends RuntimeException {
  MasterKeyRefused(String message) {
    super(message);
  }
}
