package app.quintet.apps.twotruths.analysis;

import app.quintet.platform.kernel.Faults;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Expressions over a recording, measured by a model in the recorder's own browser; nothing but
 * shape and ranges can be checked here, and nothing more is claimed.
 *
 * @param model name and version of what measured
 * @param points in order of time, at most five a second
 */
public record FaceTimeline(@Nullable String model, @Nullable List<@Nullable Moment> points) {
  private static final int MOST = 300;
  private static final int LONGEST_MS = 60_500;
  // No room for anybody's words.
  private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9._@/:-]{1,60}");

  /** The expressions of a point: seven shares that sum to one. */
  public static final int EXPRESSIONS = 7;

  /**
   * One moment.
   *
   * @param atMs since the beginning of the recording
   * @param confidence that a face was seen at all, 0–1
   */
  public record Moment(
      @Nullable Integer atMs,
      @Nullable Double happiness,
      @Nullable Double sadness,
      @Nullable Double anger,
      @Nullable Double fear,
      @Nullable Double surprise,
      @Nullable Double disgust,
      @Nullable Double neutral,
      @Nullable Double confidence) {

    /** The seven expressions in the order of the fields; what is missing is not a number. */
    double[] shares() {
      Double[] all = {happiness, sadness, anger, fear, surprise, disgust, neutral};
      double[] shares = new double[EXPRESSIONS];
      for (int i = 0; i < EXPRESSIONS; i++) {
        shares[i] = all[i] == null ? Double.NaN : all[i];
      }
      return shares;
    }

    private boolean inRange() {
      double sum = 0;
      for (double share : shares()) {
        if (!(share >= 0 && share <= 1)) {
          return false;
        }
        sum += share;
      }
      boolean seen = confidence != null && confidence >= 0 && confidence <= 1;
      return seen && Math.abs(sum - 1) <= 0.05;
    }
  }

  /** Refuses it with all its faults; of many bad points only the first is named. */
  public void check() {
    List<@Nullable Moment> all = points == null ? List.of() : points;
    Faults faults = new Faults();
    faults
        .require(
            model != null && MODEL.matcher(model).matches(),
            "model",
            "required",
            "Which model measured? At most 60 letters, digits and ._@/:-")
        .require(!all.isEmpty() && all.size() <= MOST, "points", "size", "From 1 to 300 points.");
    int before = -1;
    for (int i = 0; i < Math.min(MOST, all.size()) && faults.none(); i++) {
      Moment point = all.get(i);
      Integer at = point == null ? null : point.atMs();
      faults.require(
          at != null && at > before && at <= LONGEST_MS,
          "points[" + i + "].at_ms",
          "order",
          "Times rise, and end with the recording.");
      faults.require(
          point != null && point.inRange(),
          "points[" + i + "]",
          "range",
          "Seven expressions from 0 to 1 that sum to 1, and a confidence from 0 to 1.");
      before = at == null ? before : at;
    }
    faults.throwIfAny();
  }
}
