package app.quintet.platform.api;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Prefer: wait=10} (RFC 7240): how long a client will wait, in seconds. */
public final class Prefer {
  /** A request may take 30 s in all; a reply takes 6 s at most when all is well. */
  private static final int MOST = 20;

  private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,4})");

  private Prefer() {}

  /** 0–20 s; anything unreadable is no wish at all, as the RFC has it. */
  public static Duration patience(@Nullable String header) {
    if (header == null) {
      return Duration.ZERO;
    }
    Matcher wait = WAIT.matcher(header);
    return wait.find()
        ? Duration.ofSeconds(Math.min(MOST, Integer.parseInt(wait.group(1))))
        : Duration.ZERO;
  }
}
