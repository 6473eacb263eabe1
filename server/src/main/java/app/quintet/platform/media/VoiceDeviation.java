package app.quintet.platform.media;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How far one recording lies from the same speaker's others, in standard deviations of those
 * others' windows, −9–9. Entertainment, and no lie detector: whoever shows it has to say so.
 */
public record VoiceDeviation(
    double pitch,
    double pitchSpread,
    double energy,
    double rate,
    double pauseShare,
    double jitter) {
  /** Windows on either side below which a spread means nothing, so that we abstain. */
  static final int ENOUGH = 4;

  /**
   * Compares; empty, an abstention, when either side holds fewer than four windows of three seconds
   * with voice in them.
   *
   * @param others the same person's other recordings, same canvas and loudness
   */
  public static Optional<VoiceDeviation> of(VoiceFeatures one, List<VoiceFeatures> others) {
    List<VoiceFeatures.Window> own = one.windows();
    List<VoiceFeatures.Window> rest = others.stream().flatMap(o -> o.windows().stream()).toList();
    if (own.size() < ENOUGH || rest.size() < ENOUGH) {
      return Optional.empty();
    }
    return Optional.of(
        new VoiceDeviation(
            // The least spread per feature: what the measurement itself cannot tell apart.
            apart(own, rest, VoiceFeatures.Window::pitch, 0.3),
            apart(own, rest, VoiceFeatures.Window::pitchSpread, 0.2),
            apart(own, rest, VoiceFeatures.Window::energy, 0.5),
            apart(own, rest, VoiceFeatures.Window::rate, 0.2),
            apart(own, rest, VoiceFeatures.Window::pauseShare, 0.02),
            apart(own, rest, VoiceFeatures.Window::jitter, 0.002)));
  }

  /** The largest of them, in standard deviations, 0–9. */
  public double strongest() {
    double most = 0;
    for (double each : new double[] {pitch, pitchSpread, energy, rate, pauseShare, jitter}) {
      most = Math.max(most, Math.abs(each));
    }
    return most;
  }

  private static double apart(
      List<VoiceFeatures.Window> own,
      List<VoiceFeatures.Window> rest,
      ToDoubleFunction<VoiceFeatures.Window> feature,
      double leastSpread) {
    double here = own.stream().mapToDouble(feature).average().orElseThrow();
    double there = rest.stream().mapToDouble(feature).average().orElseThrow();
    double squares = rest.stream().mapToDouble(feature).map(v -> (v - there) * (v - there)).sum();
    double spread = Math.max(leastSpread, Math.sqrt(squares / (rest.size() - 1)));
    return Math.clamp((here - there) / spread, -9, 9);
  }
}
