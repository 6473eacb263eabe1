package app.quintet.platform.media.tool;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The programs for video and what they may use.
 *
 * @param ffmpeg path of the program; blank: the bundled one, else the one on the PATH
 * @param ffprobe likewise
 * @param directory where the bundled programs are unpacked (bin) and files are worked on (work)
 * @param memory address space of a program in MB, 256–16384
 * @param atOnce encodes at once; 0: one for every two cores
 * @param waiting calls that may wait for their turn, 1–10,000; further ones fail at once
 */
@ConfigurationProperties("quintet.tools")
public record ToolSettings(
    String ffmpeg, String ffprobe, Path directory, int memory, int atOnce, int waiting) {
  /** Refuses limits outside their ranges. */
  public ToolSettings {
    if (memory < 256 || memory > 16384) {
      throw new IllegalArgumentException("QUINTET_TOOL_MEMORY_MB must lie between 256 and 16384");
    }
    if (atOnce < 0 || atOnce > 64 || waiting < 1 || waiting > 10_000) {
      throw new IllegalArgumentException(
          "QUINTET_ENCODES_AT_ONCE must lie between 0 and 64, and 1–10,000 calls may wait");
    }
  }

  /** Encodes at once on this machine, at least 1. */
  int encodes() {
    return atOnce > 0 ? atOnce : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }
}
