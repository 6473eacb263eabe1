package app.quintet.platform.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files to upload. */
public final class Samples {
  private Samples() {}

  /** Boxes of an MP4 with random data in them, of exactly this size: whole, but not playable. */
  public static byte[] mp4(int size, long seed) {
    byte[] data = new byte[size - 24 - 16 - 8];
    new Random(seed).nextBytes(data);
    return ByteBuffer.allocate(size)
        .put(box("ftyp", "isom\0\0\2\0isomiso2".getBytes(StandardCharsets.ISO_8859_1)))
        .put(box("moov", new byte[8]))
        .put(box("mdat", data))
        .array();
  }

  /** One box of an MP4. */
  public static byte[] box(String type, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(type.getBytes(StandardCharsets.ISO_8859_1))
        .put(content)
        .array();
  }

  /** A picture: red on the left, blue on the right. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D on = image.createGraphics();
    on.setColor(Color.RED);
    on.fillRect(0, 0, width / 2, height);
    on.setColor(Color.BLUE);
    on.fillRect(width / 2, 0, width - width / 2, height);
    on.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same as a JPEG whose EXIF turns it by 90 degrees and carries a word, as a place would. */
  public static byte[] turnedJpeg(int width, int height, String word) {
    byte[] plain = picture("jpg", width, height);
    byte[] note = (word + "\0").getBytes(StandardCharsets.US_ASCII);
    // TIFF, big-endian: orientation 6, and an image description behind the directory.
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + note.length);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    tiff.putShort((short) 0x010E).putShort((short) 2).putInt(note.length).putInt(38);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
    tiff.putShort((short) 0).putInt(0).put(note);
    byte[] exif = tiff.array();
    return ByteBuffer.allocate(plain.length + 4 + 6 + exif.length)
        .put(plain, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (2 + 6 + exif.length))
        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
        .put(exif)
        .put(plain, 2, plain.length - 2)
        .array();
  }

  /** SHA-256 in hexadecimal digits. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
