package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The kinds of move in a message, the main one first. */
final class MoveSense {
  private static final Pattern QUESTION_HEAD =
      Pattern.compile(
          "^(so |and |but |oh |haha |lol |okay |ok |wait |hey |hi |um |well"
              + " )*(what|how|why|which|who|where|when|do|does|did|is|are|was|were|can|could|would|will|have|has|should|tell"
              + " me|what's|how's|who's|where's|wanna|you ever)\\b");

  static final Set<Kind> QUESTIONS =
      EnumSet.of(Kind.OPEN_QUESTION, Kind.CLOSED_QUESTION, Kind.FACT_QUESTION, Kind.FOLLOW_UP);

  /**
   * What the character takes badly or answers in another voice: said wrongly of a harmless line it
   * breaks the illusion, so these must be clearly likely or found by a pattern as well.
   */
  private static final Set<Kind> GRAVE =
      EnumSet.of(
          Kind.INSULT, Kind.EXPLICIT, Kind.LOW, Kind.OUT_OF_ROLE, Kind.FOREIGN, Kind.GIBBERISH);

  // Weighed on the tuned lines: lower lets teases be insults, higher lets insults be teases.
  private static final double GRAVE_ENOUGH = 0.4;
  private static final Set<String> NOISE =
      Set.of("any mashed", "digits only", "no word", "words twice", "no small english word");
  private static final Set<String> NO_ENGLISH =
      Set.of(
          "letters beyond ascii",
          "small words of other tongues",
          "no small english word",
          "words 2");
  private static final Set<String> NO_ENGLISH_WORD =
      Set.of("letters beyond ascii", "small words of other tongues");
  private static final double INSULT_ENOUGH = 0.6;
  private static final double GRAVE_BESIDE_A_RULE = 0.2;
  private static final double ALSO = 0.22;
  private static final double ALSO_BESIDE_A_RULE = 0.08;
  private static final Set<Kind> NEVER_BESIDE =
      EnumSet.of(
          Kind.INSULT,
          Kind.EXPLICIT,
          Kind.OUT_OF_ROLE,
          Kind.FOREIGN,
          Kind.GIBBERISH,
          Kind.FLAT,
          Kind.AGREEMENT,
          Kind.STATEMENT,
          Kind.EMOJI);

  private final Embeddings embeddings;
  private final MoveCues cues;
  private final Supplier<MoveModel> model;

  MoveSense(Library library, Embeddings embeddings, Supplier<MoveModel> model) {
    this.model = model;
    this.embeddings = embeddings;
    this.cues = new MoveCues(library);
  }

  void warmUp() {
    var unused = model.get();
  }

  static boolean isQuestion(String lower) {
    return lower.contains("?") || QUESTION_HEAD.matcher(lower).find();
  }

  /** The cues of a message; what the model is learned from and answers by. */
  Map<String, Float> cues(String plain, String said, boolean asksFact, boolean tells) {
    float[] before = said.isEmpty() ? new float[0] : embeddings.embed(said);
    Map<String, Float> found = cues.of(plain, said, embeddings.embed(plain), before);
    if (asksFact) {
      found.put("asks a fact", 1f);
    }
    if (tells) {
      found.put("tells a fact", 1f);
    }
    return found;
  }

  /**
   * The kinds, at least one, the main one first.
   *
   * @param plain the message in {@link PhoneSpelling}
   * @param said the character's last message, likewise, or empty
   * @param asksFact whether a fact of the character's is asked for
   * @param tells whether the person told something of themselves that has a name
   */
  List<Kind> kinds(String plain, String said, boolean asksFact, boolean tells) {
    Map<String, Float> seen = cues(plain, said, asksFact, tells);
    double[] likely = model.get().probabilities(seen, embeddings.embed(plain));
    // A single word that the lines never had ("jazz") is an answer, not a hand on the keys.
    if (tells || NOISE.stream().noneMatch(seen::containsKey)) {
      likely[Kind.GIBBERISH.ordinal()] = 0;
    }
    // Who was asked for a name may have one that is no English word.
    if (tells || NO_ENGLISH.stream().noneMatch(seen::containsKey)) {
      likely[Kind.FOREIGN.ordinal()] = 0;
    }
    Set<Kind> hits = new LinkedHashSet<>(cues.hits(plain));
    Kind main = tells || !bare(plain, seen) ? main(likely, hits) : Kind.FLAT;
    SequencedSet<Kind> kinds = new LinkedHashSet<>();
    kinds.add(main);
    beside(likely, hits).forEach(kinds::add);
    if (isQuestion(plain)
        && kinds.stream().noneMatch(QUESTIONS::contains)
        && !GRAVE.contains(main)) {
      question(plain, likely, asksFact).forEach(kinds::add);
    }
    if (asksFact && !GRAVE.contains(main)) {
      kinds.add(Kind.FACT_QUESTION);
    }
    if (tells && main != Kind.STORY && !GRAVE.contains(main)) {
      kinds.add(Kind.DISCLOSURE);
    }
    if (kinds.contains(Kind.SPECIFIC_COMPLIMENT) && main != Kind.GENERIC_COMPLIMENT) {
      kinds.remove(Kind.GENERIC_COMPLIMENT);
    }
    return List.copyOf(kinds);
  }

  // One or two words of which the model knows none: whatever it says of them is a guess.
  private boolean bare(String plain, Map<String, Float> seen) {
    return LengthClass.words(plain) <= 2
        && !isQuestion(plain)
        && seen.keySet().stream()
            .filter(
                cue ->
                    cue.startsWith("w ")
                        || cue.startsWith("rule ")
                        || NOISE.contains(cue)
                        || NO_ENGLISH_WORD.contains(cue))
            .noneMatch(cue -> !cue.startsWith("w ") || model.get().knows(cue));
  }

  private static Kind main(double[] likely, Set<Kind> hits) {
    Kind best = Kind.STATEMENT;
    double most = -1;
    for (Kind kind : Kind.values()) {
      double p = likely[kind.ordinal()];
      double enough = hits.contains(kind) ? GRAVE_BESIDE_A_RULE : enough(kind);
      if (p > most && (!GRAVE.contains(kind) || p >= enough)) {
        best = kind;
        most = p;
      }
    }
    return best;
  }

  // An insult without any word of the usual ones may as well be clumsy: it must be the clearest.
  private static double enough(Kind kind) {
    return kind == Kind.INSULT ? INSULT_ENOUGH : GRAVE_ENOUGH;
  }

  private static List<Kind> beside(double[] likely, Set<Kind> hits) {
    List<Kind> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      double enough = hits.contains(kind) ? ALSO_BESIDE_A_RULE : ALSO;
      if (!NEVER_BESIDE.contains(kind) && likely[kind.ordinal()] >= enough) {
        found.add(kind);
      }
    }
    found.sort((a, b) -> Double.compare(likely[b.ordinal()], likely[a.ordinal()]));
    return found;
  }

  // A question mark is never overheard: the likeliest kind of question stands beside the move.
  private static List<Kind> question(String plain, double[] likely, boolean asksFact) {
    if (!plain.contains("?") || asksFact) {
      return List.of();
    }
    return QUESTIONS.stream()
        .max((a, b) -> Double.compare(likely[a.ordinal()], likely[b.ordinal()]))
        .filter(kind -> likely[kind.ordinal()] > 0.02)
        .stream()
        .toList();
  }
}
