package app.quintet.platform.media.image;

import app.quintet.platform.media.type.Container;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Width and height in pixels as a picture's header has them, read without decoding anything: so
 * that a small file that unfolds to gigabytes is refused before it does.
 */
public record Dimensions(int width, int height) {
  // Before its frame header a JPEG has its metadata, at most a few dozen segments of 64 KB.
  private static final int MOST_SEGMENTS = 1_000;

  /** How many there are. */
  public long pixels() {
    return (long) width * height;
  }

  /** Reads them; null if the header cannot be read or says nothing useful. */
  public static @Nullable Dimensions of(Path file, Container container) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      Dimensions found =
          switch (container) {
            case JPEG -> jpeg(in);
            case PNG -> png(in);
            case GIF -> gif(in);
            case WEBP -> webp(in);
            case MP4, QUICKTIME, WEBM, MATROSKA, OGG, WAV, MP3, FLAC, AAC -> null;
          };
      return found == null || found.width < 1 || found.height < 1 ? null : found;
    } catch (EOFException tooShort) {
      return null;
    }
  }

  /** ITU-T T.81: markers until the start of a frame (C0–CF without C4, C8, CC). */
  private static @Nullable Dimensions jpeg(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    for (int segments = 0; segments < MOST_SEGMENTS; segments++) {
      if (in.readUnsignedByte() != 0xFF) {
        return null;
      }
      int marker = in.readUnsignedByte();
      while (marker == 0xFF) {
        marker = in.readUnsignedByte();
      }
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      int length = in.readUnsignedShort();
      if (length < 2) {
        return null;
      }
      if (frame) {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        return new Dimensions(in.readUnsignedShort(), height);
      }
      in.skipNBytes(length - 2L);
    }
    return null;
  }

  private static Dimensions png(DataInputStream in) throws IOException {
    in.skipNBytes(16);
    return new Dimensions(in.readInt(), in.readInt());
  }

  private static Dimensions gif(DataInputStream in) throws IOException {
    in.skipNBytes(6);
    int width = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
    return new Dimensions(width, Short.toUnsignedInt(Short.reverseBytes(in.readShort())));
  }

  /** RFC 9649: VP8, VP8L or VP8X behind the RIFF header. */
  private static @Nullable Dimensions webp(DataInputStream in) throws IOException {
    byte[] head = new byte[30];
    in.readFully(head);
    ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    String chunk = new String(head, 12, 4, StandardCharsets.ISO_8859_1);
    return switch (chunk) {
      case "VP8 " -> new Dimensions(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF);
      case "VP8L" -> {
        int packed = bytes.getInt(21);
        yield new Dimensions((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1);
      }
      case "VP8X" -> new Dimensions((bytes.getInt(24) & 0xFFFFFF) + 1, three(head, 27) + 1);
      default -> null;
    };
  }

  private static int three(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16;
  }
}
