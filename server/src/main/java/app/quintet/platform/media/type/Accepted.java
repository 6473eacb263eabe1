package app.quintet.platform.media.type;

import app.quintet.platform.media.MediaKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which media types may be announced; what the content shows counts in the end. */
public final class Accepted {
  private Accepted() {}

  /** A media type without its parameters, lower case. */
  public static String plain(String type) {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether such a file may be announced as this kind. */
  public static boolean announced(MediaKind kind, String type) {
    String plain = plain(type);
    return Arrays.stream(Container.values()).anyMatch(c -> plain.equals(c.typeAs(kind)));
  }

  /** All of them, for a person. */
  public static String names(MediaKind kind) {
    return Arrays.stream(Container.values())
        .map(c -> c.typeAs(kind))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
