package app.quintet.platform.media.serving;

import app.quintet.platform.media.MediaAnswer;
import app.quintet.platform.media.MediaRequest;
import app.quintet.platform.media.serving.Ranges.Stretch;
import app.quintet.platform.media.serving.Ranges.Wish;
import app.quintet.platform.media.store.Storeroom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Preconditions and ranges in the order of RFC 9110, section 13.2.2. */
final class Answering {
  private Answering() {}

  static MediaAnswer answer(Content content, MediaRequest request, Storeroom room) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ETag", content.tag());
    headers.put(
        "Cache-Control",
        switch (request.kept()) {
          case PRIVATE -> "private, max-age=3600";
          case PUBLIC -> "public, max-age=3600";
        });
    headers.put("Accept-Ranges", "bytes");
    if (request.ifMatch() != null && !names(request.ifMatch(), content.tag(), false)) {
      return new Served(412, headers, room, content.place(), null);
    }
    if (request.ifNoneMatch() != null && names(request.ifNoneMatch(), content.tag(), true)) {
      return new Served(304, headers, room, content.place(), null);
    }
    headers.put("Content-Type", content.type());
    // Whatever is inside, a browser shows it as what it is or not at all.
    headers.put("Content-Disposition", "inline");
    return body(content, request, room, headers);
  }

  private static MediaAnswer body(
      Content content, MediaRequest request, Storeroom room, Map<String, String> headers) {
    long size = content.size();
    return switch (wish(content, request)) {
      case Wish.Nothing nothing -> {
        headers.remove("Content-Type");
        headers.remove("Content-Disposition");
        headers.put("Content-Range", "bytes */" + size);
        yield new Served(416, headers, room, content.place(), null);
      }
      case Wish.Part part -> {
        Stretch s = part.stretch();
        headers.put("Content-Range", "bytes " + s.first() + "-" + s.last() + "/" + size);
        headers.put("Content-Length", Long.toString(s.length()));
        yield new Served(206, headers, room, content.place(), s);
      }
      case Wish.Whole whole -> {
        headers.put("Content-Length", Long.toString(size));
        Stretch all = request.head() ? null : new Stretch(0, size - 1);
        yield new Served(200, headers, room, content.place(), all);
      }
    };
  }

  // Range means something for GET only, and not when If-Range names another content than this one;
  // a date there never matches, because none is given out.
  private static Wish wish(Content content, MediaRequest request) {
    String ifRange = request.ifRange();
    boolean other = ifRange != null && !ifRange.strip().equals(content.tag());
    return request.head() || other
        ? new Wish.Whole()
        : Ranges.read(request.range(), content.size());
  }

  private static boolean names(@Nullable String header, String tag, boolean weakly) {
    if (header == null) {
      return false;
    }
    return header.strip().equals("*")
        || Arrays.stream(header.split(","))
            .map(String::strip)
            .map(t -> weakly && t.startsWith("W/") ? t.substring(2) : t)
            .anyMatch(tag::equals);
  }
}
