package app.quintet.platform.realtime.socket;

import org.jspecify.annotations.Nullable;

/**
 * Puts a client's partial messages together and counts its frames; used by one thread at a time.
 */
final class Inbox {
  private static final long MINUTE = 60_000_000_000L;
  private @Nullable StringBuilder parts;
  private long windowStart;
  private int frames;
  private long lastBeat;

  /** Adds a part; the whole message when it was the last part, else null. */
  @Nullable String add(String part, boolean last) {
    StringBuilder before = parts;
    if (before == null && last) {
      return part;
    }
    StringBuilder all = before == null ? new StringBuilder() : before;
    all.append(part);
    parts = last ? null : all;
    return last ? all.toString() : null;
  }

  /** Characters that wait for their end. */
  int length() {
    StringBuilder waiting = parts;
    return waiting == null ? 0 : waiting.length();
  }

  /** Counts a frame; how many there were within this minute of real time. */
  int count() {
    long now = System.nanoTime();
    if (frames == 0 || now - windowStart > MINUTE) {
      windowStart = now;
      frames = 0;
    }
    return ++frames;
  }

  /** Whether it is time to write down that the person is still there (every 10 s). */
  boolean beats() {
    long now = System.nanoTime();
    if (lastBeat != 0 && now - lastBeat < MINUTE / 6) {
      return false;
    }
    lastBeat = now;
    return true;
  }
}
