package app.quintet.platform.media.video;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Bytes of files as attackers and accidents make them. */
final class Forged {
  private Forged() {}

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] first(byte[] file, double share) {
    return Arrays.copyOf(file, (int) (file.length * share));
  }

  static int find(byte[] file, String what) {
    int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(what);
    if (at < 0) {
      throw new IllegalArgumentException("no " + what);
    }
    return at;
  }

  /** With bytes put over those that begin so far behind the first occurrence of a word. */
  static byte[] over(byte[] file, String word, int behind, byte[] with) {
    byte[] changed = file.clone();
    System.arraycopy(with, 0, changed, find(file, word) + behind, with.length);
    return changed;
  }

  static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  static byte[] box(String type, byte[] body) {
    return join(number(8 + body.length), text(type), body);
  }

  /** An MP4 whose index begins with one more box. */
  static byte[] inIndex(byte[] file, byte[] box) {
    int at = find(file, "moov") - 4;
    int size = ByteBuffer.wrap(file, at, 4).getInt();
    return join(
        Arrays.copyOf(file, at),
        number(size + box.length),
        text("moov"),
        box,
        Arrays.copyOfRange(file, at + 8, file.length));
  }

  /** An element of WebM with a size of four bytes. */
  static byte[] element(long id, byte[]... body) {
    byte[] inside = join(body);
    var all = new ByteArrayOutputStream();
    for (int shift = 24; shift >= 0; shift -= 8) {
      if (id >> shift != 0) {
        all.write((int) (id >> shift));
      }
    }
    all.writeBytes(number(0x10000000 | inside.length));
    all.writeBytes(inside);
    return all.toByteArray();
  }

  /** A WebM by hand with these elements in its segment. */
  static byte[] webm(byte[]... elements) {
    return join(
        element(0x1A45DFA3L, element(0x4282, text("webm"))), element(0x18538067L, elements));
  }

  /** An end of an archive whose comment takes the rest of the file. */
  static byte[] zipEnd(int comment) {
    byte[] end = new byte[22];
    System.arraycopy(text("PK\5\6"), 0, end, 0, 4);
    end[20] = (byte) comment;
    end[21] = (byte) (comment >> 8);
    return end;
  }
}
