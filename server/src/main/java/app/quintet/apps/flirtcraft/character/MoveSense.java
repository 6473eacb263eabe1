package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of move in an ordinary English message, the weightiest first. */
final class MoveSense {
  private static final double LIKE_ENOUGH = 0.42;
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(what|how|why|which|who|where|tell me|describe|walk me"
              + " through|what's|how's|when)\\b");
  private static final Pattern QUESTION_HEAD =
      Pattern.compile(
          "^(so |and |but |oh |haha |lol |okay |ok |wait |hey |hi |um |well"
              + " )*(what|how|why|which|who|where|when|do|does|did|is|are|was|were|can|could|would|will|have|has|should|tell"
              + " me|what's|how's|who's|where's|wanna|you ever)\\b");
  private static final Pattern CONTENT = Pattern.compile("[^\\p{L}]+");

  private final Prototypes prototypes;
  private final Map<Kind, List<Pattern>> rules = new LinkedHashMap<>();

  MoveSense(Library library, Embeddings embeddings) {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    for (String name : library.names("move", "like")) {
      examples.put(name, library.data("move." + name + ".like"));
    }
    for (String name : library.names("move", "patterns")) {
      List<Pattern> compiled = new ArrayList<>();
      library.data("move." + name + ".patterns").forEach(p -> compiled.add(Pattern.compile(p)));
      rules.put(Kind.valueOf(name.toUpperCase(Locale.ROOT)), compiled);
    }
    prototypes = new Prototypes(embeddings, examples);
  }

  void warmUp() {
    prototypes.warmUp();
  }

  static boolean isQuestion(String lower) {
    return lower.contains("?") || QUESTION_HEAD.matcher(lower).find();
  }

  List<Kind> kinds(String lower, String lastLine, boolean asksFact, boolean tells) {
    SequencedSet<Kind> found = new LinkedHashSet<>();
    rules.forEach(
        (kind, patterns) -> {
          if (patterns.stream().anyMatch(p -> p.matcher(lower).find())) {
            found.add(kind);
          }
        });
    int words = LengthClass.words(lower);
    boolean question = isQuestion(lower);
    // A compliment about something named is worth more than one that fits anybody.
    if (found.contains(Kind.SPECIFIC_COMPLIMENT)) {
      found.remove(Kind.GENERIC_COMPLIMENT);
    }
    if (question || asksFact) {
      found.add(questionKind(lower, lastLine, asksFact));
    }
    if (tells || !question && tellsOfSelf(lower, words)) {
      found.add(words >= 30 ? Kind.STORY : Kind.DISCLOSURE);
    }
    if (found.isEmpty() || found.equals(Set.of(Kind.FLAT)) && words > 3) {
      found.clear();
      found.add(byMeaning(lower, words));
    }
    // Greeting beside anything else is only politeness.
    if (found.size() > 1 && found.remove(Kind.GREETING)) {
      found.addLast(Kind.GREETING);
    }
    if (found.size() > 1) {
      found.remove(Kind.FLAT);
      found.remove(Kind.AGREEMENT);
    }
    return List.copyOf(found);
  }

  private static boolean tellsOfSelf(String lower, int words) {
    boolean starts =
        lower.matches(
            "(?s)(.*[,.!] )?(so |well |yeah |haha |oh |and |actually |honestly )*"
                + "(i|i'm|i've|my|we|when i|last (week|night|summer|year|month))\\b.*");
    return words >= 5 && starts || words >= 9 && lower.matches("(?s).*\\b(i|i'm|i've|my|me)\\b.*");
  }

  private Kind questionKind(String lower, String lastLine, boolean asksFact) {
    if (asksFact) {
      return Kind.FACT_QUESTION;
    }
    if (picksUp(lower, lastLine)) {
      return Kind.FOLLOW_UP;
    }
    return OPEN.matcher(lower).find() ? Kind.OPEN_QUESTION : Kind.CLOSED_QUESTION;
  }

  boolean picksUp(String lower, String lastLine) {
    String last = lastLine.toLowerCase(Locale.ROOT);
    if (last.isEmpty()) {
      return false;
    }
    List<String> said = List.of(CONTENT.split(last));
    for (String word : CONTENT.split(lower)) {
      if (word.length() >= 5 && said.contains(word) && !COMMON.contains(word)) {
        return true;
      }
    }
    return lower.matches(
        "(?s).*\\b(what happened|and then|how come|why is that|why not|tell me more|how so|what was"
            + " that like|go on)\\b.*");
  }

  private static final Set<String> COMMON =
      Set.of(
          "about",
          "would",
          "could",
          "there",
          "their",
          "where",
          "which",
          "really",
          "think",
          "thing",
          "things",
          "something",
          "right",
          "here",
          "people",
          "maybe",
          "because",
          "always",
          "never",
          "still");

  private Kind byMeaning(String lower, int words) {
    if (words <= 2) {
      return Kind.FLAT;
    }
    var best = prototypes.nearest(lower).getFirst();
    if (best.score() < LIKE_ENOUGH) {
      return words <= 3 ? Kind.FLAT : Kind.STATEMENT;
    }
    return Kind.valueOf(best.name().toUpperCase(Locale.ROOT));
  }
}
