package app.quintet.platform.billing.sandbox;

/** An error as Stripe answers one; what was begun is undone. */
final class Refusal extends RuntimeException {
  private final int status;
  private final String type;
  private final String code;

  Refusal(int status, String type, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.type = type;
    this.code = code;
  }

  static Refusal card(String code) {
    return new Refusal(402, "card_error", code, "The test card was refused: " + code + ".");
  }

  static Refusal missing(String what) {
    return new Refusal(404, "invalid_request_error", "resource_missing", "No such " + what + ".");
  }

  static Refusal wrong(String code, String message) {
    return new Refusal(400, "invalid_request_error", code, message);
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  String code() {
    return code;
  }
}
