package app.quintet.platform.safety;

import java.util.List;
import java.util.Locale;

/** How much worry a text gives, in rising order, after the C-SSRS. */
public enum CrisisLevel {
  /** Nothing that worries. */
  NONE,
  /** Sadness, stress, grief, without a wish to be dead. */
  LOW("listen"),
  /** A passive wish to be dead, hopelessness, harm long ago, worry about somebody else. */
  MODERATE("listen", "ask_directly", "offer_safety_plan", "show_helplines"),
  /** Thoughts of dying, harm done to oneself now; somebody else's known danger. */
  HIGH("show_card", "ask_directly", "show_helplines", "open_safety_plan", "be_with_someone"),
  /** A plan, means, a time, an attempt, or danger at this moment. */
  CRITICAL(
      "show_card",
      "call_emergency_number",
      "show_helplines",
      "text_emergency_contact",
      "be_with_someone",
      "put_means_away",
      "open_safety_plan");

  private final List<String> actions;

  CrisisLevel(String... actions) {
    this.actions = List.of(actions);
  }

  /** From this level on the safety card is shown. */
  public boolean needsCard() {
    return compareTo(HIGH) >= 0;
  }

  /** What would help at this level, by name, the most urgent first. */
  public List<String> recommendedActions() {
    return actions;
  }

  /** The name in JSON, metrics and texts. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The next level up; the highest stays. */
  public CrisisLevel oneUp() {
    return this == CRITICAL ? CRITICAL : values()[ordinal() + 1];
  }

  /** The graver of two. */
  public static CrisisLevel graver(CrisisLevel a, CrisisLevel b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
