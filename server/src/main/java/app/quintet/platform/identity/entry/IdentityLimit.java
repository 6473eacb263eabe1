package app.quintet.platform.identity.entry;

import app.quintet.platform.api.Limit;
import java.time.Duration;

/** How often one may knock. All fail closed: guessing must not profit from an outage. */
public enum IdentityLimit implements Limit {
  SIGN_IN_ACCOUNT("identity.sign_in.account", 5, Duration.ofMinutes(1)),
  SIGN_IN_ADDRESS("identity.sign_in.address", 5, Duration.ofMinutes(1)),
  REGISTER_ADDRESS("identity.register.address", 10, Duration.ofHours(1)),
  GUEST_ADDRESS("identity.guest.address", 30, Duration.ofHours(1)),
  CODE_ADDRESS("identity.code.address", 30, Duration.ofHours(1)),
  REFRESH_ADDRESS("identity.refresh.address", 60, Duration.ofMinutes(1));

  private final String id;
  private final int capacity;
  private final Duration refill;

  IdentityLimit(String id, int capacity, Duration refill) {
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
    return false;
  }
}
