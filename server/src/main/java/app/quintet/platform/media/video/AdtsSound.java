package app.quintet.platform.media.video;

import app.quintet.platform.media.VideoToolFailed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Joins AAC without encoding. Sound comes in packets of 1,024 samples, which no picture's length is
 * a multiple of; copied as they are, parts would overlap at every seam, and drift. So each part
 * gives as many packets as bring the whole to the multiple next to the picture's time: sound and
 * picture are never more than half a packet, 11 ms, apart.
 */
final class AdtsSound {
  private static final int PACKET = 1024;
  private static final int SAMPLES_PER_FRAME = 48_000 / 30;

  private AdtsSound() {}

  /**
   * Writes the joined sound.
   *
   * @param parts one ADTS file (ISO/IEC 13818-7) each, 48 kHz, beginning with the encoder's silent
   *     first packet
   * @param frames pictures of each part, at 30 a second
   */
  static void join(List<Path> parts, List<Integer> frames, Path out) throws IOException {
    try (OutputStream to = Files.newOutputStream(out)) {
      long pictures = 0;
      for (int i = 0; i < parts.size(); i++) {
        long from = packetAt(pictures);
        pictures += frames.get(i);
        copy(Files.readAllBytes(parts.get(i)), (int) (packetAt(pictures) - from), to);
      }
    }
  }

  private static long packetAt(long pictures) {
    return Math.round(pictures * SAMPLES_PER_FRAME / (double) PACKET);
  }

  private static void copy(byte[] adts, int packets, OutputStream to) throws IOException {
    int at = length(adts, 0);
    int from = at;
    for (int i = 0; i < packets; i++) {
      at += length(adts, at);
    }
    to.write(adts, from, at - from);
  }

  private static int length(byte[] adts, int at) {
    boolean header =
        at + 7 <= adts.length && (adts[at] & 0xFF) == 0xFF && (adts[at + 1] & 0xF6) == 0xF0;
    int length =
        header
            ? (adts[at + 3] & 3) << 11 | (adts[at + 4] & 0xFF) << 3 | (adts[at + 5] & 0xFF) >> 5
            : 0;
    if (length < 7 || at + length > adts.length) {
      throw new VideoToolFailed("a part's sound is shorter than its picture");
    }
    return length;
  }
}
