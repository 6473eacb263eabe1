package app.quintet.platform.billing.sandbox;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cards of the test store. Nobody types a number: a real card cannot get here. */
public enum TestCard {
  GOOD("pm_card_visa", "4242 4242 4242 4242", "pays", null, null),
  DECLINED(
      "pm_card_declined", "4000 0000 0000 0002", "is declined", "card_declined", "card_declined"),
  POOR(
      "pm_card_insufficient_funds",
      "4000 0000 0000 9995",
      "has insufficient funds",
      "insufficient_funds",
      "insufficient_funds"),
  EXPIRING(
      "pm_card_expires", "4000 0000 0000 0341", "pays once, then expires", null, "expired_card");

  private final String token;
  private final String number;
  private final String does;
  private final @Nullable String first;
  private final @Nullable String later;

  TestCard(
      String token, String number, String does, @Nullable String first, @Nullable String later) {
    this.token = token;
    this.number = number;
    this.does = does;
    this.first = first;
    this.later = later;
  }

  /** What stands for it in forms. */
  public String token() {
    return token;
  }

  /** How the page shows it. */
  public String label() {
    return number + " " + does;
  }

  /** The last four digits, all that a store hands out. */
  String last4() {
    return number.substring(number.length() - 4);
  }

  /** Why a payment is refused; null if it is not. */
  @Nullable String refusal(boolean again) {
    return again ? later : first;
  }

  /** The card with this token. */
  public static Optional<TestCard> of(String token) {
    return Arrays.stream(values()).filter(card -> card.token.equals(token)).findFirst();
  }
}
