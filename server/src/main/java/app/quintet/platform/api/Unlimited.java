package app.quintet.platform.api;

import java.util.List;
import org.springframework.util.AntPathMatcher;

/**
 * Requests before which the general limit does not stand, because somebody in distress may send
 * them; a bean. Whoever declares them counts them itself, after having looked at what they say.
 *
 * @param method the HTTP method
 * @param paths patterns with {@code *} for one segment
 */
public record Unlimited(String method, List<String> paths) {
  private static final AntPathMatcher PATHS = new AntPathMatcher();

  /** The same with the paths one after another. */
  public Unlimited(String method, String... paths) {
    this(method, List.of(paths));
  }

  /** Whether a request is one of them. */
  public boolean covers(String asked, String path) {
    return method.equals(asked) && paths.stream().anyMatch(p -> PATHS.match(p, path));
  }
}
