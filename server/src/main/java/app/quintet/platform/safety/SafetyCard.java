package app.quintet.platform.safety;

import java.util.List;
import java.util.UUID;

/**
 * What a person in distress is shown, in every app, in their language and for their country.
 *
 * @param id to acknowledge it by POST /api/v1/safety/card/{id}/acknowledge
 */
public record SafetyCard(
    UUID id, String level, String title, String message, List<Helpline> helplines) {
  /** One helpline; phone, text and url may be empty but not all three. */
  public record Helpline(String name, String phone, String text, String url, String hours) {}
}
