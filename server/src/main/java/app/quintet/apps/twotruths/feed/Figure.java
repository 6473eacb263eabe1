package app.quintet.apps.twotruths.feed;

import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.util.UUID;

/** Carries the figure that a feed is ordered by in the moment of a cursor, without loss. */
final class Figure {
  // 29 bits fit below a second's nanoseconds, and the rest into the seconds.
  private static final int LOW = 29;

  private Figure() {}

  static Cursor cursor(double figure, UUID id) {
    long bits = Double.doubleToLongBits(figure);
    return new Cursor(Instant.ofEpochSecond(bits >>> LOW, bits & (1L << LOW) - 1), id);
  }

  /** The figure; 422 for a cursor that no such feed gave. */
  static double of(Cursor cursor) {
    double figure =
        Double.longBitsToDouble(cursor.at().getEpochSecond() << LOW | cursor.at().getNano());
    if (!Double.isFinite(figure)) {
      throw Problem.invalid("cursor", "cursor", "This cursor was not issued for this feed.");
    }
    return figure;
  }
}
