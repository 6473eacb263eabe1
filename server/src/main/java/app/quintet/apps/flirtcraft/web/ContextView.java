package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.conversation.KeptContext;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A context as the person sees it: what the character would tell only later stays out. */
record ContextView(
    UUID id,
    ScenarioType scenarioType,
    Difficulty difficultyLevel,
    CharacterContext.Appearance appearance,
    CharacterContext.Environment environment,
    CharacterContext.BodyLanguage bodyLanguage,
    List<String> conversationStarters,
    PersonaView persona,
    Instant generatedAt,
    @Schema(allowableValues = {"llm", "offline"}) String source) {
  /** The persona without its backstory. */
  record PersonaView(
      String name, String gender, int age, List<String> traits, String activity, String mood) {}

  static ContextView of(KeptContext kept) {
    CharacterContext c = kept.content();
    var p = c.persona();
    return new ContextView(
        kept.id(),
        kept.place(),
        kept.difficulty(),
        c.appearance(),
        c.environment(),
        c.bodyLanguage(),
        c.conversationStarters(),
        new PersonaView(p.name(), p.gender(), p.age(), p.traits(), p.activity(), p.mood()),
        kept.generatedAt(),
        c.source().name().toLowerCase(Locale.ROOT));
  }
}
