package app.quintet.platform.media.video;

import app.quintet.platform.media.VideoRefused;
import app.quintet.platform.media.VideoRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Walks over a file's outer structure before any program touches it, in time and memory bounded by
 * the number of its boxes. This is where the reason for a refusal is best known.
 */
final class FileShape {
  private FileShape() {}

  /**
   * The container's name, {@code mp4} or {@code webm}.
   *
   * @throws VideoRefused for what is no whole, plain video file
   */
  static String check(Path file) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      throw new VideoRefused(Reason.EMPTY, "no bytes");
    }
    if (size > Accepted.SIZE) {
      throw new VideoRefused(Reason.TOO_BIG, size + " bytes");
    }
    try (var bytes = new FileBytes(file)) {
      if (bytes.fourLetters(4).equals("ftyp")) {
        Mp4Boxes.check(bytes);
        Disguise.check(bytes);
        return "mp4";
      }
      if (size >= 4 && bytes.unsigned(0, 4) == 0x1A45DFA3L) {
        WebmElements.check(bytes);
        Disguise.check(bytes);
        return "webm";
      }
      throw Disguise.name(bytes);
    }
  }
}
