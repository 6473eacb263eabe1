package app.quintet.platform.media.upload;

import app.quintet.platform.kernel.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The header {@code Upload-Checksum} (tus 1.0, checksum extension). */
public record Checksum(String algorithm, byte[] expected) {
  /** What {@code Tus-Checksum-Algorithm} names. */
  public static final String ALGORITHMS = "sha256,sha1";

  /** Reads the header; null without one, 400 for anything else that is no checksum. */
  public static @Nullable Checksum read(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String[] parts = header.strip().split(" ", 2);
    String algorithm =
        switch (parts[0]) {
          case "sha256" -> "SHA-256";
          case "sha1" -> "SHA-1";
          default -> throw Problem.malformed("Upload-Checksum takes sha256 or sha1.");
        };
    try {
      return new Checksum(algorithm, Base64.getDecoder().decode(parts.length < 2 ? "" : parts[1]));
    } catch (IllegalArgumentException notBase64) {
      throw Problem.malformed("Upload-Checksum is not Base64.");
    }
  }

  MessageDigest digest() {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  boolean matches(MessageDigest digest) {
    return MessageDigest.isEqual(expected, digest.digest());
  }
}
