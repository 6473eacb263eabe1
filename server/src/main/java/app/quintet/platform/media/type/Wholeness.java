package app.quintet.platform.media.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Walks the outermost structure of a file: whether its parts lie within it and the ones that no
 * reader can do without are there. It reads headers only; what is inside the parts is for the tools
 * that decode it.
 */
public final class Wholeness {
  // A real file has a handful; fragmented ones have two for every second or so.
  private static final int MOST_PARTS = 20_000;

  private Wholeness() {}

  /** Whether the file holds together as this format. */
  public static boolean holds(Path file, Container container) throws IOException {
    try (FileChannel content = FileChannel.open(file, StandardOpenOption.READ)) {
      return switch (container) {
        case MP4, QUICKTIME -> boxes(content);
        case PNG -> chunks(content);
        case JPEG, GIF, WEBP, WEBM, MATROSKA, OGG, WAV, MP3, FLAC, AAC -> content.size() > 64;
      };
    }
  }

  /**
   * ISO/IEC 14496-12, section 4.2: size, type; 1 means that a 64-bit size follows, 0 to the end.
   */
  private static boolean boxes(FileChannel content) throws IOException {
    long end = content.size();
    long at = 0;
    boolean movie = false;
    boolean data = false;
    for (int parts = 0; at < end; parts++) {
      ByteBuffer header = read(content, at, 16);
      if (parts > MOST_PARTS || header.remaining() < 8) {
        return false;
      }
      long size = Integer.toUnsignedLong(header.getInt());
      String type = text(header);
      if (size == 1) {
        size = header.remaining() < 8 ? 0 : header.getLong();
      } else if (size == 0) {
        size = end - at;
      }
      if (size < 8 || size > end - at) {
        return false;
      }
      movie |= type.equals("moov");
      data |= type.equals("mdat");
      at += size;
    }
    return movie && data;
  }

  /** RFC 2083, section 3.2: length, type, data, CRC; from IHDR to IEND. */
  private static boolean chunks(FileChannel content) throws IOException {
    long end = content.size();
    long at = 8;
    for (int parts = 0; at < end && parts <= MOST_PARTS; parts++) {
      ByteBuffer header = read(content, at, 8);
      if (header.remaining() < 8) {
        return false;
      }
      long size = Integer.toUnsignedLong(header.getInt());
      String type = text(header);
      if (size + 12 > end - at || parts == 0 && !type.equals("IHDR")) {
        return false;
      }
      if (type.equals("IEND")) {
        return true;
      }
      at += size + 12;
    }
    return false;
  }

  private static ByteBuffer read(FileChannel content, long at, int bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.BIG_ENDIAN);
    while (buffer.hasRemaining() && content.read(buffer, at + buffer.position()) >= 0) {
      // Until full or the end.
    }
    return buffer.flip();
  }

  private static String text(ByteBuffer header) {
    byte[] four = new byte[4];
    header.get(four);
    return new String(four, StandardCharsets.ISO_8859_1);
  }
}
