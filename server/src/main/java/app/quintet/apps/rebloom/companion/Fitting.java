package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  static final double NEAR = 0.6;
  private static final double BAND = 0.05;
  private final Embeddings embeddings;

  Fitting(Embeddings embeddings) {
    this.embeddings = embeddings;
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
        double like = Embeddings.cosine(said, embeddings.embed(piece.text()));
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
