package app.quintet.platform.media.video;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.Probed;

/**
 * A probed file with what only the encoding needs.
 *
 * @param picture index of the picture's track
 * @param sound index of the first sound's track; −1 when there is none
 * @param seconds from the first track's start to where the part shall end
 * @param plain whether its colours are those of browsers: 8 bits, limited range, BT.601, which is
 *     also what is taken for granted where nothing is said
 */
record Measured(Probed probed, int picture, int sound, double seconds, boolean plain) {
  /** Pictures of the normalised part. */
  int frames() {
    double kept = Math.min(seconds, Accepted.LONGEST.toSeconds());
    return (int) Math.max(1, Math.round(kept * Canvas.FPS));
  }
}
