package app.quintet.platform.media;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about the content it wants.
 *
 * @param size which size of a picture; null for other files, and FULL for pictures
 * @param kept how the answer may be cached
 */
public record MediaRequest(
    boolean head,
    @Nullable String range,
    @Nullable String ifRange,
    @Nullable String ifMatch,
    @Nullable String ifNoneMatch,
    @Nullable PictureSize size,
    Kept kept) {
  /** How an answer may be cached. */
  public enum Kept {
    /** By the asking browser for an hour at most, asking again after that. */
    PRIVATE,
    /** By anybody for an hour: what everybody may see. */
    PUBLIC
  }

  /** Read from a GET or HEAD request. */
  public static MediaRequest of(HttpServletRequest request, Kept kept) {
    return new MediaRequest(
        request.getMethod().equals("HEAD"),
        request.getHeader("Range"),
        request.getHeader("If-Range"),
        request.getHeader("If-Match"),
        request.getHeader("If-None-Match"),
        null,
        kept);
  }

  /** The same for one size of a picture. */
  public MediaRequest in(@Nullable PictureSize wanted) {
    return new MediaRequest(head, range, ifRange, ifMatch, ifNoneMatch, wanted, kept);
  }
}
