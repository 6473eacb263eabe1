package app.quintet.platform.media.serving;

import java.io.IOException;

/**
 * The store went in the middle of an answer that had begun. Without its cause, which looks like
 * that of a client who went, and with whom there would be nobody left to be told.
 */
final class BrokenOff extends RuntimeException {
  BrokenOff(IOException why) {
    super("the store broke off: " + why.getClass().getSimpleName());
  }
}
