package app.quintet.platform.safety;

import java.util.List;
import java.util.UUID;

/**
 * What a person in distress is shown, in every app, in their language and for their country.
 *
 * @param id to acknowledge it by POST /api/v1/safety/card/{id}/acknowledge
 * @param emergencyNumber of their country; empty where the country is not known
 */
public record SafetyCard(
    UUID id,
    String level,
    String title,
    String message,
    String emergencyNumber,
    List<Helpline> helplines) {
  /**
   * One helpline; phone, text and url may be empty but not all three.
   *
   * @param hours as the line says them: {@code 24/7}, {@code 09:00–24:00}; empty if not known
   * @param languages BCP 47
   * @param region where in the country it answers; empty for everywhere
   */
  public record Helpline(
      String name,
      String phone,
      String text,
      String url,
      String hours,
      List<String> languages,
      String region) {}
}
