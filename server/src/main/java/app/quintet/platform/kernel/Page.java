package app.quintet.platform.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most the limit asked for
 * @param next the cursor of the next page, or null at the end
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {
  /** Cuts a page out of rows that were read with one more than the limit. */
  public static <T> Page<T> cut(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
    if (rows.size() <= limit) {
      return new Page<>(List.copyOf(rows), null);
    }
    List<T> items = List.copyOf(rows.subList(0, limit));
    return new Page<>(items, cursorOf.apply(items.getLast()));
  }

  /** The same page with each item turned into another form. */
  public <R> Page<R> map(Function<T, R> to) {
    return new Page<>(items.stream().map(to).toList(), next);
  }
}
