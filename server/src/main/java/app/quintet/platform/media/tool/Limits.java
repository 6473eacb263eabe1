package app.quintet.platform.media.tool;

import java.time.Duration;

/**
 * What one run of a program may use.
 *
 * @param wall until it is killed; the server's fault, since a loaded machine is slow
 * @param cpu seconds of processor time until it is killed; the file's fault
 * @param output bytes on each of its two streams
 * @param file bytes of any file it writes
 */
public record Limits(Duration wall, Duration cpu, int output, long file) {
  private static final long MEGABYTE = 1 << 20;

  /** For looking: 30 s of processor, 8 MB said, nothing written. */
  public static final Limits LOOK =
      new Limits(Duration.ofMinutes(3), Duration.ofSeconds(30), 8 << 20, MEGABYTE);

  /** For encoding a minute, 4K included: 240 s of processor, 100 MB written. */
  public static final Limits ENCODE =
      new Limits(Duration.ofMinutes(20), Duration.ofSeconds(240), 1 << 20, 100 * MEGABYTE);

  /** For copying, pictures and previews: 30 s of processor, 200 MB written. */
  public static final Limits COPY =
      new Limits(Duration.ofMinutes(3), Duration.ofSeconds(30), 4 << 20, 200 * MEGABYTE);
}
