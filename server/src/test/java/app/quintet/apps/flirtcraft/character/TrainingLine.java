package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** One line to learn from; {@code weight} says how much it counts. */
record TrainingLine(Kind kind, String said, String line, float weight) {
  private static final String VOICES = "voices.yaml";
  private static final List<String> FILES =
      List.of("odd.yaml", "play.yaml", "questions.yaml", "small.yaml", "telling.yaml", VOICES);
  // In the writer's voice of the labelled lines there are six times fewer than in the other files.
  private static final float LABELLED = 4f;
  // These are as mixed as talk is, each after what it answers.
  private static final float MIXED = 2f;

  /** How often each line stands among the {@link #mixed} ones. */
  static final int COPIES = 3;

  // These live by what was said before: another sentence before them would make them another move.
  private static final Set<Kind> BOUND = Set.of(Kind.FOLLOW_UP, Kind.GREETING);

  /** The lines written for learning. */
  static List<TrainingLine> written() {
    List<TrainingLine> lines = new ArrayList<>();
    for (String file : FILES) {
      var kinds = Yaml.map("lines/" + file);
      for (String name : kinds.keySet()) {
        Kind kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
        for (String text : Yaml.texts(kinds, name)) {
          int between = text.indexOf(" >> ");
          String said = between < 0 ? "" : text.substring(0, between);
          String line = between < 0 ? text : text.substring(between + 4);
          lines.add(new TrainingLine(kind, said, line, file.equals(VOICES) ? MIXED : 1));
        }
      }
    }
    return lines;
  }

  /** Labelled lines as lines to learn from. */
  static List<TrainingLine> labelled(List<LabelledLine> labelled) {
    return labelled.stream()
        .filter(l -> l.kind() != Kind.EMOJI)
        .map(l -> new TrainingLine(l.kind(), l.said(), l.line(), LABELLED))
        .toList();
  }

  /**
   * The lines, and each that opens a conversation again after sentences it has nothing to do with:
   * having a sentence before it must not tell the kind.
   */
  static List<TrainingLine> mixed(List<TrainingLine> lines, RandomGenerator random) {
    TreeSet<String> all = new TreeSet<>();
    lines.stream().map(TrainingLine::said).filter(s -> !s.isEmpty()).forEach(all::add);
    List<String> said = List.copyOf(all);
    List<TrainingLine> mixed = new ArrayList<>();
    for (TrainingLine l : lines) {
      mixed.add(l);
      boolean free = l.said.isEmpty() && !BOUND.contains(l.kind);
      for (int copy = 1; copy < COPIES; copy++) {
        String before = free ? said.get(random.nextInt(said.size())) : l.said;
        mixed.add(new TrainingLine(l.kind, before, l.line, l.weight));
      }
    }
    return mixed;
  }
}
