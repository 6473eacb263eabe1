package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The written sentences; every third of each level is held back from training. */
record Sentences(List<Sentence> all, String hash) {
  static final Path FILE = Path.of("src/main/resources/safety/crisis/sentences.tsv");

  record Sentence(CrisisLevel level, String language, String text, boolean heldBack) {}

  static Sentences read() throws IOException, NoSuchAlgorithmException {
    byte[] bytes = Files.readAllBytes(FILE);
    List<Sentence> all = new ArrayList<>();
    Map<CrisisLevel, Integer> count = new EnumMap<>(CrisisLevel.class);
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split("\t");
        CrisisLevel level = CrisisLevel.valueOf(parts[0]);
        int n = count.merge(level, 1, Integer::sum);
        all.add(new Sentence(level, parts[1], parts[2], n % 3 == 0));
      }
    }
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return new Sentences(all, HexFormat.of().formatHex(hash));
  }
}
