package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.metering.Outcome;

/** What came of asking one model. */
sealed interface Asked<O> {
  /** An answer that may be used; the content is its JSON. */
  record Answered<O>(O output, String content, boolean repaired) implements Asked<O> {}

  /** No usable answer, and where to go from here. */
  record Failed<O>(Outcome outcome, Next next) implements Asked<O> {}

  /** Where to go after a failure. */
  enum Next {
    /** The next model in the list. */
    MODEL,
    /** The first model of another provider. */
    PROVIDER,
    /** The offline twin. */
    OFFLINE
  }
}
