package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A multinomial logistic regression over the sentence vector and the cues of a message: the weights
 * in {@code move-model.txt}, learned from the lines under {@code lines/}; blended with the kinds of
 * the lines nearest in meaning.
 */
final class MoveModel {
  /** Where the weights lie on the class path. */
  static final String RESOURCE = "/offline/flirtcraft/move-model.txt";

  /** The weights are kept as whole numbers; this many make one. */
  static final float UNIT = 1000f;

  // Weighed in cross-validation; flat from 0.15 to 0.3.
  private static final double NEIGHBOURS = 0.2;

  private final Kind[] kinds;
  private final String learnedFrom;
  private final Map<String, float[]> weights;
  private final MoveNeighbours neighbours;

  MoveModel(
      List<Kind> kinds,
      String learnedFrom,
      Map<String, float[]> weights,
      MoveNeighbours neighbours) {
    this.neighbours = neighbours;
    this.kinds = kinds.toArray(Kind[]::new);
    this.learnedFrom = learnedFrom;
    this.weights = weights;
  }

  /** The model of the class path. */
  static MoveModel read() {
    try (InputStream in = MoveModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks " + RESOURCE);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Kind> kinds =
          Arrays.stream(header(reader).split(" "))
              .map(name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)))
              .toList();
      String learnedFrom = header(reader);
      Map<String, float[]> weights = new HashMap<>();
      reader.lines().forEach(line -> row(line, kinds.size(), weights));
      return new MoveModel(kinds, learnedFrom, weights, MoveNeighbours.read(learnedFrom));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(BufferedReader reader) throws IOException {
    String line = reader.readLine();
    if (line == null) {
      throw new IllegalStateException(RESOURCE + " has no head");
    }
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private static void row(String line, int kinds, Map<String, float[]> weights) {
    int tab = line.indexOf('\t');
    float[] row = new float[kinds];
    int at = tab + 1;
    for (int k = 0; k < kinds; k++) {
      int end = line.indexOf(' ', at);
      end = end < 0 ? line.length() : end;
      row[k] = Integer.parseInt(line, at, end, 10) / UNIT;
      at = end + 1;
    }
    weights.put(line.substring(0, tab), row);
  }

  /** The name of a vector's component among the weights. */
  static String component(int i) {
    return "v" + i;
  }

  /** What the weights were learned from, as a digest. */
  String learnedFrom() {
    return learnedFrom;
  }

  /** The kinds it can tell apart, in the order of a row's weights. */
  List<Kind> kinds() {
    return List.of(kinds);
  }

  /** Whether a cue moves any score. */
  boolean knows(String cue) {
    return weights.containsKey(cue);
  }

  /** The rows by name of cue or component. */
  Map<String, float[]> weights() {
    return weights;
  }

  /** The learned lines by meaning. */
  MoveNeighbours neighbours() {
    return neighbours;
  }

  /** How likely each kind is, by its ordinal; they sum to one, kinds it never learned have none. */
  double[] probabilities(Map<String, Float> cues, float[] line) {
    float[] scores = new float[kinds.length];
    cues.forEach((cue, strength) -> add(scores, cue, strength));
    for (int i = 0; i < line.length; i++) {
      add(scores, component(i), line[i]);
    }
    double most = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double[] likely = new double[Kind.values().length];
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      double e = Math.exp(scores[k] - most);
      likely[kinds[k].ordinal()] = e;
      sum += e;
    }
    double[] near = neighbours.probabilities(line);
    for (int k = 0; k < likely.length; k++) {
      likely[k] = (1 - NEIGHBOURS) * likely[k] / sum + NEIGHBOURS * near[k];
    }
    return likely;
  }

  private void add(float[] scores, String name, float strength) {
    float[] row = weights.get(name);
    if (row != null) {
      for (int k = 0; k < scores.length; k++) {
        scores[k] += strength * row[k];
      }
    }
  }
}
