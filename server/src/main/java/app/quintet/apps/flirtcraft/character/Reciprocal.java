package app.quintet.apps.flirtcraft.character;

import java.util.Map;

/** What "and you?" asks for: what the person has just told, or what the character asked them. */
final class Reciprocal {
  private static final Map<String, String> FACT =
      Map.of(
          "work", "job",
          "studies", "job",
          "from", "from",
          "likes", "hobby",
          "plays", "music",
          "pet", "pet",
          "name", "name");

  private Reciprocal() {}

  static String subject(UserMove move, Memory memory) {
    for (String key : move.facts().keySet()) {
      if (FACT.containsKey(key)) {
        return FACT.getOrDefault(key, "");
      }
    }
    String awaiting = memory.awaiting();
    if (FACT.containsKey(awaiting)) {
      return FACT.getOrDefault(awaiting, "");
    }
    if (awaiting.startsWith("follow.")) {
      return FACT.getOrDefault(awaiting.substring("follow.".length()), "mine");
    }
    if (!move.topics().isEmpty()) {
      return "topic." + move.topics().getFirst();
    }
    if (awaiting.startsWith("topic.")) {
      return awaiting.substring(0, awaiting.lastIndexOf('.'));
    }
    if (awaiting.startsWith("recip.")) {
      return awaiting.substring("recip.".length());
    }
    String last = "";
    for (String key : memory.userFacts().keySet()) {
      last = FACT.getOrDefault(key, last);
    }
    if (awaiting.isEmpty() && memory.focus().isEmpty() && !last.isEmpty()) {
      // Told a message ago and given back only now.
      return last;
    }
    return awaiting.isEmpty() ? memory.focus() : "mine";
  }
}
