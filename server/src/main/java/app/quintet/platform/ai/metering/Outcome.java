package app.quintet.platform.ai.metering;

import java.util.Locale;

/** How a run ended; everything but the first three was answered offline. */
public enum Outcome {
  OK,
  REPAIRED,
  CACHED,
  /** No provider is set up. */
  NO_PROVIDER,
  /** The caller said that the text must not leave. */
  NOT_ALLOWED,
  /** The person has not agreed that text leaves. */
  NO_CONSENT,
  /** What the person wrote is refused by moderation. */
  REFUSED_INPUT,
  /** What the model wrote is refused by moderation. */
  REFUSED_OUTPUT,
  NO_BUDGET,
  PROVIDER_FULL,
  RESTING,
  BUSY,
  BROKEN,
  TIMEOUT,
  UNAUTHORISED,
  REJECTED,
  FILTERED,
  /** Not the JSON that was asked for, also after the repair. */
  INVALID,
  INTERRUPTED,
  /** The gateway's own database or checks failed. */
  ERROR;

  /** The name in tables and metrics. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
