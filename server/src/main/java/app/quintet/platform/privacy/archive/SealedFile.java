package app.quintet.platform.privacy.archive;

import java.io.DataInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file in sealed segments of 64 KiB (AES-256-GCM). The nonce of a segment is its number and
 * whether it is the last one, so that segments cannot be left out, swapped or cut off; a key must
 * therefore seal one file only. After the STREAM construction (Hoang et al., 2015).
 */
public final class SealedFile {
  private static final int SEGMENT = 64 * 1024;
  private static final int TAG = 16;

  private SealedFile() {}

  /** Seals what is written; closing finishes the file and the stream below. */
  public static OutputStream sealing(OutputStream to, byte[] key) {
    return new Sealing(to, key);
  }

  /** Opens a file while it is read; an altered or shortened one throws IOException. */
  public static InputStream opening(InputStream from, byte[] key) {
    return new Opening(from, key);
  }

  private static byte[] crypt(
      int mode, byte[] key, long number, boolean last, byte[] in, int length) throws IOException {
    byte[] nonce = ByteBuffer.allocate(12).putLong(number).putInt(last ? 1 : 0).array();
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
      return cipher.doFinal(in, 0, length);
    } catch (GeneralSecurityException e) {
      throw new IOException("a sealed file does not open", e);
    }
  }

  private static final class Sealing extends FilterOutputStream {
    private final byte[] key;
    private final byte[] segment = new byte[SEGMENT];
    private int filled;
    private long number;
    private boolean closed;

    Sealing(OutputStream to, byte[] key) {
      super(to);
      this.key = key;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int at = from;
      int left = length;
      while (left > 0) {
        // A full segment waits until it is known not to be the last one.
        if (filled == SEGMENT) {
          put(false);
        }
        int some = Math.min(left, SEGMENT - filled);
        System.arraycopy(bytes, at, segment, filled, some);
        filled += some;
        at += some;
        left -= some;
      }
    }

    private void put(boolean last) throws IOException {
      out.write(crypt(Cipher.ENCRYPT_MODE, key, number++, last, segment, filled));
      filled = 0;
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        try (OutputStream below = out) {
          put(true);
          below.flush();
        }
      }
    }
  }

  private static final class Opening extends InputStream {
    private final DataInputStream from;
    private final byte[] key;
    private byte[] ahead;
    private byte[] segment = new byte[0];
    private int at;
    private long number;

    Opening(InputStream from, byte[] key) {
      this.from = new DataInputStream(from);
      this.key = key;
      this.ahead = new byte[0];
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (at == segment.length && !next()) {
        return -1;
      }
      int some = Math.min(length, segment.length - at);
      System.arraycopy(segment, at, bytes, offset, some);
      at += some;
      return some;
    }

    /** Opens the next segment; it is the last one when nothing follows it. */
    private boolean next() throws IOException {
      if (number == 0) {
        ahead = from.readNBytes(SEGMENT + TAG);
      }
      if (ahead.length == 0) {
        if (number == 0) {
          throw new IOException("a sealed file is empty");
        }
        return false;
      }
      byte[] sealed = ahead;
      ahead = from.readNBytes(SEGMENT + TAG);
      boolean last = ahead.length == 0;
      segment = crypt(Cipher.DECRYPT_MODE, key, number++, last, sealed, sealed.length);
      at = 0;
      return segment.length > 0 || (!last && next());
    }

    @Override
    public void close() throws IOException {
      from.close();
    }
  }
}
