package app.quintet.platform.billing;

import java.util.Map;

/**
 * Something a plan counts; a constant of the app that counts it.
 *
 * @param id unique over all apps, {@code <app>.<name>}
 * @param free how often without any plan
 * @param more how often with these features; {@link #UNLIMITED} for no limit
 * @param span over which time
 * @param refusal the sentence for a person who used all of it
 */
public record Meter(String id, int free, Map<String, Integer> more, Span span, String refusal) {
  /** No limit. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** Over which time uses are counted. */
  public enum Span {
    /** The person's local day. */
    DAY,
    /** The last seven times 24 hours. */
    SEVEN_DAYS
  }
}
