package app.quintet.apps.flirtcraft.character;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the weights of {@link MoveModel} where the server reads them. */
final class MoveModelFile {
  private static final Path FILE = Path.of("src/main/resources" + MoveModel.RESOURCE);

  private static final Path LINES = Path.of("src/main/resources" + MoveNeighbours.RESOURCE);

  private MoveModelFile() {}

  static void write(MoveModel model) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("kinds: ");
    out.append(model.kinds().stream().map(UserMove.Kind::wire).collect(Collectors.joining(" ")));
    out.append("\nlearned from: ").append(model.learnedFrom()).append('\n');
    new TreeMap<>(model.weights())
        .forEach(
            (name, row) -> {
              out.append(name);
              for (int k = 0; k < row.length; k++) {
                out.append(k == 0 ? '\t' : ' ').append(Math.round(row[k] * MoveModel.UNIT));
              }
              out.append('\n');
            });
    Files.writeString(FILE, out.toString());
    write(model.neighbours(), model.learnedFrom());
  }

  private static void write(MoveNeighbours neighbours, String learnedFrom) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(LINES)))) {
      out.writeUTF(learnedFrom);
      out.writeInt(neighbours.kinds().length);
      out.writeInt(neighbours.vectors()[0].length);
      out.write(neighbours.kinds());
      for (byte[] vector : neighbours.vectors()) {
        out.write(vector);
      }
    }
  }

  /** A digest of all lines to learn from and of the cues in them that need no sentence model. */
  static String digest(List<TrainingLine> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      MoveCues cues = new MoveCues(Stage.LIBRARY);
      float[] none = new float[1];
      for (TrainingLine line : lines) {
        String plain = PhoneSpelling.plain(line.line());
        String said = PhoneSpelling.plain(line.said());
        String seen = line + " " + new TreeMap<>(cues.of(plain, said, none, none));
        digest.update(seen.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
