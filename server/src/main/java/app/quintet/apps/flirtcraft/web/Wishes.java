package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.kernel.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a request names, noting a fault where it names nothing that exists. What is returned
 * then is a placeholder that {@link Faults#throwIfAny} keeps from being used.
 */
final class Wishes {
  private Wishes() {}

  static Difficulty difficulty(@Nullable String wire, Faults faults) {
    for (Difficulty difficulty : Difficulty.values()) {
      if (difficulty.wire().equals(wire)) {
        return difficulty;
      }
    }
    faults.require(
        false,
        "difficulty_level",
        wire == null ? "required" : "one_of",
        "One of green, yellow, red.");
    return Difficulty.GREEN;
  }

  static ScenarioType place(@Nullable String wire, Faults faults) {
    for (ScenarioType place : ScenarioType.values()) {
      if (place.wire().equals(wire)) {
        return place;
      }
    }
    faults.require(
        false, "scenario_type", wire == null ? "required" : "one_of", "There is no such place.");
    return ScenarioType.COFFEE_SHOP;
  }
}
