package app.quintet.platform.api.limits;

import static app.quintet.platform.api.Limit.open;

import app.quintet.platform.api.Limit;
import java.time.Duration;

/** Requests to the API (platform specification, Operations); each may burst to twice its rate. */
final class RequestLimits {
  /** 20 a minute for an address that is not signed in. */
  static final Limit ANONYMOUS = open("api.anonymous", 40, Duration.ofMinutes(2));

  /** 100 a minute for a person. */
  static final Limit PERSON = open("api.person", 200, Duration.ofMinutes(2));

  private RequestLimits() {}
}
