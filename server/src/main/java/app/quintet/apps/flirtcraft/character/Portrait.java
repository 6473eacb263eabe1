package app.quintet.apps.flirtcraft.character;

/** A context as plain lines for a prompt. */
final class Portrait {
  private Portrait() {}

  static String of(CharacterContext context) {
    Persona persona = context.persona();
    StringBuilder lines = new StringBuilder();
    line(lines, "Name", persona.name() + ", " + persona.gender() + ", " + persona.age());
    line(lines, "Traits", String.join(", ", persona.traits()));
    line(lines, "Mood", persona.mood());
    line(lines, "Doing", persona.activity());
    line(lines, "Looks", context.appearance().text());
    line(lines, "Place", context.environment().text());
    line(lines, "Crowd", context.environment().crowd());
    line(lines, "Time", context.environment().timeOfDay());
    line(lines, "Weather", context.environment().weather());
    line(lines, "Body language", context.bodyLanguage().text());
    persona.backstoryFacts().forEach(fact -> line(lines, fact.key(), fact.value()));
    return lines.toString();
  }

  private static void line(StringBuilder lines, String key, String value) {
    if (!value.isBlank()) {
      lines.append("- ").append(key).append(": ").append(value).append('\n');
    }
  }
}
