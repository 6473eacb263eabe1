package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;

/**
 * What the character remembers of a conversation.
 *
 * @param topics the last eight topics, newest last
 * @param stated facts the character has told, by key
 * @param userFacts facts the person has told, by key
 * @param asked what the character has asked already: topic keys and line ids
 * @param awaiting the fact key the character's last question asks for, or empty
 * @param used hashes of library lines and of sentences said, so that none comes twice
 * @param focus what the character spoke of last: a fact's key, {@code figure.<name>}, {@code
 *     story}, or empty; "it" and "why?" mean this
 */
public record Memory(
    List<String> topics,
    Map<String, String> stated,
    Map<String, String> userFacts,
    List<String> asked,
    String awaiting,
    SequencedSet<Integer> used,
    String focus) {
  private static final int TOPICS = 8;

  /** Conversations kept before there was a focus have none. */
  public Memory {
    focus = Objects.requireNonNullElse(focus, "");
  }

  static Memory empty() {
    return new Memory(
        List.of(), Map.of(), Map.of(), List.of(), "", new LinkedHashSet<Integer>(), "");
  }

  Memory heard(List<String> newTopics, Map<String, String> newFacts) {
    List<String> t = new ArrayList<>(topics);
    newTopics.forEach(t::remove);
    t.addAll(newTopics);
    Map<String, String> facts = new LinkedHashMap<>(userFacts);
    facts.putAll(newFacts);
    List<String> last = t.subList(Math.max(0, t.size() - TOPICS), t.size());
    return new Memory(List.copyOf(last), stated, facts, asked, awaiting, used, focus);
  }

  Memory said(
      Map<String, String> newlyStated,
      List<String> newlyAsked,
      String nowAwaiting,
      List<Integer> hashes,
      String nowFocus) {
    Map<String, String> told = new LinkedHashMap<>(stated);
    // The first telling stands: a later one may be worded differently but never differs in fact.
    newlyStated.forEach(told::putIfAbsent);
    List<String> questions = new ArrayList<>(asked);
    questions.addAll(newlyAsked);
    SequencedSet<Integer> all = new LinkedHashSet<>(used);
    all.addAll(hashes);
    return new Memory(topics, told, userFacts, List.copyOf(questions), nowAwaiting, all, nowFocus);
  }
}
