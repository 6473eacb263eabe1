package app.quintet.apps.flirtcraft.web;

import app.quintet.platform.api.Limit;
import java.time.Duration;

/** The rate limits of this app, each for one person (specification, Endpoints). */
enum FlirtCraftLimit implements Limit {
  MESSAGES("flirtcraft.messages", 30, Duration.ofMinutes(1)),
  CONVERSATIONS("flirtcraft.conversations", 10, Duration.ofHours(1)),
  CONTEXTS("flirtcraft.contexts", 20, Duration.ofHours(1)),
  WHAT_IFS("flirtcraft.what_ifs", 30, Duration.ofHours(1));

  private final String id;
  private final int capacity;
  private final Duration refill;

  FlirtCraftLimit(String id, int capacity, Duration refill) {
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
