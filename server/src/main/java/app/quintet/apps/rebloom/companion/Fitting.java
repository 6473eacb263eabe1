package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import app.quintet.platform.ai.ExampleVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Leaves of a topic's pieces those that are near to what was said: a line about an exam is wrong
 * for somebody who speaks of their thesis, though both are about studying.
 */
@Component
class Fitting {
  private static final Logger log = LoggerFactory.getLogger(Fitting.class);
  private static final int READ = 600;
  // Plain cosines of unrelated short sentences lie around a half with this model.
  static final double NEAR = 0.63;
  static final double VERY_NEAR = 0.67;
  private static final double BAND = 0.05;
  private final Embeddings embeddings;
  // Pieces are few and fixed: theirs are kept, people's words are not.
  private final Map<String, float[]> known = new ConcurrentHashMap<>();

  Fitting(@Qualifier(OwnVectors.NAME) Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  /** Makes the vectors of these pieces, so that no answer waits for them; the last of its kind. */
  void prepare(List<Piece> pieces) {
    pieces.forEach(this::of);
    if (embeddings instanceof ExampleVectors own) {
      own.keep();
    }
  }

  private float[] of(Piece piece) {
    return known.computeIfAbsent(piece.text(), embeddings::example);
  }

  /** All of them, the nearest to the text first; as they came if it cannot be told. */
  List<Piece> ranked(String text, List<Piece> pieces) {
    try {
      float[] said = embeddings.embed(text.substring(0, Math.min(READ, text.length())));
      Map<Piece, Float> likeness = new HashMap<>();
      pieces.forEach(p -> likeness.put(p, -Embeddings.cosine(said, of(p))));
      return pieces.stream()
          .sorted(Comparator.comparing(p -> likeness.getOrDefault(p, 0f)))
          .toList();
    } catch (RuntimeException failed) {
      log.warn("ordered without likeness: {}", failed.getClass().getSimpleName());
      return pieces;
    }
  }

  /**
   * Those at least this near to the text and not far behind the nearest; all if it cannot be told.
   */
  List<Piece> near(String text, List<Piece> pieces, double least) {
    try {
      float[] said = embeddings.embed(text.substring(0, Math.min(READ, text.length())));
      Map<Piece, Double> likeness = new HashMap<>();
      double best = -1;
      for (Piece piece : pieces) {
        double like = Embeddings.cosine(said, of(piece));
        likeness.put(piece, like);
        best = Math.max(best, like);
      }
      List<Piece> near = new ArrayList<>();
      for (Piece piece : pieces) {
        double like = likeness.getOrDefault(piece, -1.0);
        if (like >= least && like >= best - BAND) {
          near.add(piece);
        }
      }
      return near;
    } catch (RuntimeException failed) {
      log.warn("chosen without likeness: {}", failed.getClass().getSimpleName());
      return List.of();
    }
  }
}
