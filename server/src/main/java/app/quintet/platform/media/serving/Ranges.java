package app.quintet.platform.media.serving;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Range} for one stretch of bytes (RFC 9110, section 14). */
final class Ranges {
  private static final Pattern ONE = Pattern.compile("(?i)bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  private Ranges() {}

  /** Bytes from first to last, both within the content. */
  record Stretch(long first, long last) {
    long length() {
      return last - first + 1;
    }
  }

  /** What a header asks for. */
  sealed interface Wish {
    /** All of it: no header, one that cannot be read, or several stretches at once. */
    record Whole() implements Wish {}

    /** One stretch. */
    record Part(Stretch stretch) implements Wish {}

    /** A stretch that lies behind the end. */
    record Nothing() implements Wish {}
  }

  /** Reads the header for content of this size. */
  static Wish read(@Nullable String header, long size) {
    if (header == null) {
      return new Wish.Whole();
    }
    Matcher one = ONE.matcher(header.strip());
    if (!one.matches()) {
      return new Wish.Whole();
    }
    String from = one.group(1);
    String to = one.group(2);
    if (from.isEmpty()) {
      return to.isEmpty() ? new Wish.Whole() : suffix(Long.parseLong(to), size);
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? size - 1 : Long.parseLong(to);
    if (last < first && !to.isEmpty()) {
      return new Wish.Whole();
    }
    return first >= size
        ? new Wish.Nothing()
        : new Wish.Part(new Stretch(first, Math.min(last, size - 1)));
  }

  private static Wish suffix(long length, long size) {
    return length == 0
        ? new Wish.Nothing()
        : new Wish.Part(new Stretch(Math.max(0, size - length), size - 1));
  }
}
