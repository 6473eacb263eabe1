package app.quintet.apps.flirtcraft.character;

import java.util.List;

/**
 * The structured output of a casting: the sketch put in words.
 *
 * @param conversationStarters two or three
 */
record ContextOutput(
    String appearance, String environment, String bodyLanguage, List<String> conversationStarters) {

  static ContextOutput of(CharacterContext context) {
    return new ContextOutput(
        context.appearance().text(),
        context.environment().text(),
        context.bodyLanguage().text(),
        context.conversationStarters());
  }

  /** The sketch with the model's words; its facts stay, so that either engine can play it. */
  static CharacterContext applied(ContextOutput words, CharacterContext sketch) {
    var seen = sketch.appearance();
    var where = sketch.environment();
    var body = sketch.bodyLanguage();
    return new CharacterContext(
        new CharacterContext.Appearance(
            words.appearance, seen.hair(), seen.clothing(), seen.accessories(), seen.ageLook()),
        new CharacterContext.Environment(
            words.environment,
            where.spot(),
            where.crowd(),
            where.timeOfDay(),
            where.weather(),
            where.detail()),
        new CharacterContext.BodyLanguage(
            words.bodyLanguage, body.posture(), body.eyeContact(), body.signals()),
        List.copyOf(words.conversationStarters),
        sketch.persona(),
        CharacterContext.Source.LLM);
  }
}
