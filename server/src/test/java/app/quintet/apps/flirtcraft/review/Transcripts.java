package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.character.Persona;
import app.quintet.apps.flirtcraft.conversation.Message;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaml.snakeyaml.Yaml;

/** The hand-written transcripts of {@code flirtcraft/transcripts.yaml}. */
final class Transcripts {
  private Transcripts() {}

  record Written(
      String scene,
      String kind,
      ScenarioType place,
      Difficulty difficulty,
      CharacterContext context,
      List<Message> messages) {}

  @SuppressWarnings("unchecked")
  static List<Written> all() throws Exception {
    try (InputStream file = Transcripts.class.getResourceAsStream("/flirtcraft/transcripts.yaml")) {
      Map<String, Object> root = new Yaml().load(file);
      var scenes = (Map<String, Map<String, String>>) root.get("scenes");
      var transcripts = (List<Map<String, Object>>) root.get("transcripts");
      return transcripts.stream()
          .map(
              t -> {
                var scene = scenes.get((String) t.get("scene"));
                return new Written(
                    (String) t.get("scene"),
                    (String) t.get("kind"),
                    ScenarioType.of(scene.get("place")),
                    Difficulty.of(scene.get("difficulty")),
                    context(scene),
                    messages((List<String>) t.get("turns")));
              })
          .toList();
    }
  }

  private static CharacterContext context(Map<String, String> scene) {
    return new CharacterContext(
        new CharacterContext.Appearance(scene.get("look"), "", "", "", ""),
        new CharacterContext.Environment(scene.get("around"), "", "", "", "", ""),
        new CharacterContext.BodyLanguage(scene.get("body"), "", "", List.of()),
        List.of("Hi there."),
        new Persona("Alex", "female", 30, List.of("calm"), "", "calm", List.of()),
        CharacterContext.Source.OFFLINE);
  }

  private static List<Message> messages(List<String> turns) {
    List<Message> messages = new ArrayList<>();
    for (String turn : turns) {
      var sender = turn.startsWith("P:") ? Message.Sender.USER : Message.Sender.AI;
      messages.add(
          new Message(
              UUID.randomUUID(),
              messages.size() + 1,
              sender,
              turn.substring(3),
              null,
              null,
              Instant.EPOCH,
              false,
              false));
    }
    return messages;
  }
}
