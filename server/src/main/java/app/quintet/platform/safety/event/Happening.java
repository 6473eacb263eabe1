package app.quintet.platform.safety.event;

import app.quintet.platform.safety.CrisisLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A crisis event as it is first kept.
 *
 * @param layers what each layer saw
 * @param resources the names of the helplines that were shown
 */
public record Happening(
    UUID id,
    String app,
    @Nullable UUID reference,
    CrisisLevel level,
    double confidence,
    List<LayerSeen> layers,
    List<String> resources,
    Instant at) {
  /** What one layer saw; {@code failed} when it could not look. */
  public record LayerSeen(
      String layer, String level, double confidence, List<String> signals, boolean failed) {}
}
