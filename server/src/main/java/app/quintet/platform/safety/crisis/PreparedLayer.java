package app.quintet.platform.safety.crisis;

import app.quintet.platform.kernel.Prepared;
import java.util.function.Supplier;

/**
 * A layer that reads its lists and numbers beside the start; one that cannot be read has failed.
 */
final class PreparedLayer implements Layer {
  private final String name;
  private final Prepared<Layer> layer;

  PreparedLayer(String name, Supplier<Layer> layer) {
    this.name = name;
    this.layer = Prepared.from(layer);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Reading read(Message message) {
    return layer.get().read(message);
  }
}
