package app.quintet.platform.safety;

/** How much worry a text gives, in rising order. */
public enum CrisisLevel {
  NONE,
  LOW,
  MODERATE,
  HIGH,
  CRITICAL;

  /** From this level on the safety card is shown. */
  public boolean needsCard() {
    return compareTo(HIGH) >= 0;
  }
}
