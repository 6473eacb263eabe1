package app.quintet.platform.safety.moderation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are hateful on their own, known by their hashes only. */
final class Slurs {
  private static final String RESOURCE = "safety/moderation/slurs.txt";
  private static final int DIGITS = 16;
  private final Set<String> hashes;

  Slurs() {
    try (InputStream in = Slurs.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + RESOURCE);
      }
      hashes =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean anyIn(String words) {
    for (String word : words.strip().split(" ")) {
      if (word.length() > 2 && word.length() < 20 && hashes.contains(hash(word))) {
        return true;
      }
    }
    return false;
  }

  private static String hash(String word) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
