package app.quintet.apps.flirtcraft.character;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values for the slots of a line: the character's facts, the scene, and what the person told.
 */
final class Slots {
  private Slots() {}

  static Map<String, String> of(Heard heard) {
    CharacterContext context = heard.turn().scene().context();
    Persona persona = context.persona();
    Map<String, String> values = new LinkedHashMap<>(persona.facts());
    values.put("name", persona.name());
    values.put("age", Integer.toString(persona.age()));
    values.put("spot", context.environment().spot());
    values.put("crowd", context.environment().crowd());
    values.put("detail", context.environment().detail());
    values.put("weather", context.environment().weather());
    values.put("time", context.environment().timeOfDay());
    values.put("activity", persona.activity());
    values.put("accessory", context.appearance().accessories());
    values.values().removeIf(String::isBlank);
    heard.state().memory().userFacts().forEach((key, value) -> values.put("u_" + key, value));
    if (Echo.handsBack(heard.move().echo())) {
      values.put("echo", heard.move().echo());
    }
    Grief.slots(heard.turn().heard(), values);
    String seen = InHand.seen(heard.turn().heard());
    if (!seen.isEmpty()) {
      values.put("seen", seen);
    }
    Inquiry inquiry = heard.inquiry();
    if (inquiry != null && !inquiry.phrase().isEmpty()) {
      values.put("phrase", inquiry.phrase());
    }
    if (!heard.answer().phrase().isEmpty()) {
      values.put("reply", heard.answer().phrase());
    }
    return values;
  }
}
