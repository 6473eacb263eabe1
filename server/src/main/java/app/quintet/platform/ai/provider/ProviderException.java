package app.quintet.platform.ai.provider;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A provider did not give an answer; carries no text of request or answer, and no stack trace. */
public final class ProviderException extends Exception {
  private final Kind kind;
  private final @Nullable Duration retryAfter;

  /** Why there is no answer, and so what to do next. */
  public enum Kind {
    /** 429: the same model again after a while. */
    BUSY,
    /** 5xx, no connection, a cut or unreadable answer: the same model again. */
    BROKEN,
    /** No answer in the time it had: the next model. */
    TIMEOUT,
    /** 401, 402 or 403: no model of this provider will answer. */
    UNAUTHORISED,
    /** Any other 4xx: the next model may take it. */
    REJECTED,
    /** The provider's own filter refused the text: the provider is well, the answer is not. */
    FILTERED
  }

  /** A failure of this kind, with the delay that the provider asked for. */
  public ProviderException(Kind kind, @Nullable Duration retryAfter) {
    super("provider " + kind, null, false, false);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  /** A failure of this kind. */
  public ProviderException(Kind kind) {
    this(kind, null);
  }

  /** Why. */
  public Kind kind() {
    return kind;
  }

  /** How long the provider wants us to wait. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** Whether the same call may succeed a little later. */
  public boolean mayRetry() {
    return kind == Kind.BUSY || kind == Kind.BROKEN;
  }

  /** Whether this tells something about the provider's health rather than about the call. */
  public boolean isIll() {
    return kind != Kind.FILTERED && kind != Kind.REJECTED;
  }
}
