package app.quintet.platform.safety.crisis;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.HashMap;
import java.util.Map;

/**
 * AdamW (Loshchilov and Hutter 2019) with a smaller rate the lower a layer lies, a warm-up over the
 * first tenth of the steps and a straight way down to nothing.
 */
final class Adam {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.98;
  private static final double DECAY = 0.01;
  private static final double BY_LAYER = 0.85;
  private final Top top;
  private final double rate;
  private final int steps;
  private final Map<String, NDArray> mean = new HashMap<>();
  private final Map<String, NDArray> square = new HashMap<>();
  private int step;

  Adam(Top top, double rate, int steps) {
    this.top = top;
    this.rate = rate;
    this.steps = steps;
    top.weights.forEach(
        (name, w) -> {
          mean.put(name, w.zerosLike());
          square.put(name, w.zerosLike());
        });
  }

  /** Moves every weight against its gradient and forgets the gradient. */
  void move(NDManager batch) {
    step++;
    double warm = Math.max(1, steps * 0.1);
    double now = rate * (step < warm ? step / warm : (steps - step + 1) / (steps - warm + 1));
    double fix = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    top.weights.forEach((name, w) -> move(batch, name, w, now * scale(name), fix));
  }

  private static double scale(String name) {
    if (name.startsWith("head")) {
      return 10;
    }
    return Math.pow(BY_LAYER, Top.LAYERS - 1 - Integer.parseInt(name.split("\\.")[0]));
  }

  private void move(NDManager batch, String name, NDArray w, double now, double fix) {
    NDArray g = w.getGradient();
    try (NDManager own = batch.newSubManager()) {
      NDArray gradient = g.duplicate();
      gradient.attach(own);
      NDArray m = mean.get(name);
      NDArray v = square.get(name);
      m.muli(BETA1).addi(gradient.mul(1 - BETA1));
      v.muli(BETA2).addi(gradient.square().mul(1 - BETA2));
      NDArray root = v.sqrt();
      root.attach(own);
      NDArray move = root.addi(1e-8).getNDArrayInternal().rdiv(m);
      move.attach(own);
      w.subi(move.muli(now * fix));
      if (name.endsWith(".weight") && !name.contains("norm")) {
        w.muli(1 - now * DECAY);
      }
      g.subi(gradient);
    } finally {
      g.close();
    }
  }
}
