package app.quintet.platform.api.limits;

import app.quintet.platform.api.Limit;
import java.time.Duration;

/** Requests to the API (platform specification, Operations); each may burst to twice its rate. */
enum RequestLimits implements Limit {
  /** 20 a minute for an address that is not signed in. */
  ANONYMOUS("api.anonymous", 40, Duration.ofMinutes(2)),
  /** 100 a minute for a person. */
  PERSON("api.person", 200, Duration.ofMinutes(2));

  private final String id;
  private final int capacity;
  private final Duration refill;

  RequestLimits(String id, int capacity, Duration refill) {
    this.id = id;
    this.capacity = capacity;
    this.refill = refill;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public int capacity() {
    return capacity;
  }

  @Override
  public Duration refill() {
    return refill;
  }

  @Override
  public boolean failsOpen() {
    return true;
  }
}
