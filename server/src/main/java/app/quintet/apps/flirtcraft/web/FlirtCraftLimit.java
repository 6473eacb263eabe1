package app.quintet.apps.flirtcraft.web;

import static app.quintet.platform.api.Limit.open;

import app.quintet.platform.api.Limit;
import java.time.Duration;

/** The rate limits of this app, each for one person (specification, Endpoints). */
final class FlirtCraftLimit {
  static final Limit MESSAGES = open("flirtcraft.messages", 30, Duration.ofMinutes(1));
  static final Limit CONVERSATIONS = open("flirtcraft.conversations", 10, Duration.ofHours(1));
  static final Limit CONTEXTS = open("flirtcraft.contexts", 20, Duration.ofHours(1));
  static final Limit WHAT_IFS = open("flirtcraft.what_ifs", 30, Duration.ofHours(1));

  private FlirtCraftLimit() {}
}
