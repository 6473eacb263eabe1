package app.quintet.platform.media.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file read here and there, 64 KB at a time; beyond its end there are zeros. */
final class FileBytes implements AutoCloseable {
  private final FileChannel channel;
  private final long size;
  private final ByteBuffer page = ByteBuffer.allocate(64 << 10);
  private long start = -1;

  FileBytes(Path file) throws IOException {
    this.channel = FileChannel.open(file);
    this.size = channel.size();
  }

  long size() {
    return size;
  }

  int at(long position) throws IOException {
    if (position < 0 || position >= size) {
      return 0;
    }
    if (start < 0 || position < start || position >= start + page.limit()) {
      start = position;
      page.clear();
      while (page.hasRemaining() && channel.read(page, start + page.position()) > 0) {
        // Reads until the page is full or the file ends.
      }
      page.flip();
    }
    return page.get((int) (position - start)) & 0xFF;
  }

  /** A big-endian number of up to 8 bytes; 8 bytes with the first bit set come out negative. */
  long unsigned(long position, int length) throws IOException {
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | at(position + i);
    }
    return value;
  }

  String fourLetters(long position) throws IOException {
    return text(position, 4);
  }

  /** Bytes as Latin-1, as many as there are. */
  String text(long position, int length) throws IOException {
    byte[] letters = new byte[(int) Math.max(0, Math.min(length, size - position))];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (byte) at(position + i);
    }
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
