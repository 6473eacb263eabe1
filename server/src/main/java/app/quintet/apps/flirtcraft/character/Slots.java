package app.quintet.apps.flirtcraft.character;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
      values.put("phrase", asWritten(inquiry.phrase(), heard.turn().heard()));
    }
    if (inquiry != null && inquiry.open()) {
      things(inquiry, heard, values);
    }
    if (!heard.answer().phrase().isEmpty()) {
      values.put("reply", heard.answer().phrase());
    }
    return values;
  }

  // What an unforeseen question is about, and what would be taken of two things.
  private static void things(Inquiry inquiry, Heard heard, Map<String, String> values) {
    String text = heard.turn().heard();
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    String thing = Thing.of(lower);
    if (!thing.isEmpty()) {
      values.put("thing", asWritten(thing, text));
    }
    String kind = Thing.kind(lower);
    if (!kind.isEmpty()) {
      values.put("kind", kind);
    }
    if (inquiry.shape().equals("choose")) {
      List<String> two = List.of(inquiry.phrase().split(" or "));
      List<String> picked = Stand.picked(heard.turn().scene().context().persona(), two);
      values.put("pick", asWritten(picked.getFirst(), text));
      values.put("rejected", asWritten(picked.getLast(), text));
    }
  }

  // Names keep the capital they were written with.
  private static String asWritten(String phrase, String heard) {
    int at = heard.toLowerCase(Locale.ROOT).indexOf(phrase);
    boolean shouted = heard.equals(heard.toUpperCase(Locale.ROOT));
    boolean same = heard.length() == heard.toLowerCase(Locale.ROOT).length();
    return at < 0 || shouted || !same ? phrase : heard.substring(at, at + phrase.length());
  }
}
