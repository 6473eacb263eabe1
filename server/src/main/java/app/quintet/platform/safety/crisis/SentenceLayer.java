package app.quintet.platform.safety.crisis;

import app.quintet.platform.ai.SentenceStates;
import app.quintet.platform.ai.SentenceStates.States;
import app.quintet.platform.safety.CrisisLevel;
import java.util.Comparator;
import java.util.List;

/**
 * The learnt layer: reads the passages that look gravest by their words with the sentence model, so
 * that the longest message costs no more than a few short ones.
 */
final class SentenceLayer implements Layer {
  static final String NAME = "classifier";

  /** Passages that are looked at closely; about 10 ms each on one core. */
  static final int MOST_LOOKS = 4;

  private final SentenceStates states;
  private final DistressModel model;
  private final LearntTop top;

  SentenceLayer(SentenceStates states) {
    this(states, DistressModel.load(), new LearntTop());
  }

  SentenceLayer(SentenceStates states, DistressModel model, LearntTop top) {
    this.states = states;
    this.model = model;
    this.top = top;
  }

  private record Passage(String text, int[] grams, float byWords) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reading read(Message message) {
    return reading(scores(message.text()));
  }

  /** What the kernel and the learnt layers say of one passage. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Seen(float[] near, float[] learnt) {}

  /** The gravest score of each step over the passages. */
  float[] scores(String text) {
    return gravest(model, seen(text));
  }

  /** The gravest score of each step, as the model mixes them. */
  static float[] gravest(DistressModel model, List<Seen> passages) {
    float[] most = {-99, -99, -99, -99};
    for (Seen passage : passages) {
      float[] scores = model.mixed(passage.near(), passage.learnt());
      for (int step = 0; step < DistressModel.STEPS; step++) {
        most[step] = Math.max(most[step], scores[step]);
      }
    }
    return most;
  }

  /** The passages that look gravest by their words, looked at closely. */
  List<Seen> seen(String text) {
    List<Passage> gravest =
        Passages.of(text).stream()
            .map(this::passage)
            .sorted(Comparator.comparing(Passage::byWords).reversed())
            .limit(MOST_LOOKS)
            .toList();
    return states.read(
        gravest.stream().map(Passage::text).toList(), (at, read) -> look(gravest.get(at), read));
  }

  private Seen look(Passage passage, States read) {
    return new Seen(model.scores(passage.grams(), read.embedding()), top.scores(read));
  }

  private Passage passage(String text) {
    Meant meant = Meant.of(text);
    int[] grams = Grams.of(meant.words());
    return new Passage(meant.text(), grams, model.byWords(grams)[CrisisLevel.HIGH.ordinal() - 1]);
  }

  private Reading reading(float[] scores) {
    return reading(scores, model.threshold(), model.slope());
  }

  /** The level of the highest step that is likelier than not; critical only where high is, too. */
  static Reading reading(float[] scores, float[] threshold, float[] slope) {
    int high = CrisisLevel.HIGH.ordinal() - 1;
    for (int step = DistressModel.STEPS - 1; step >= 0; step--) {
      double probability = DistressModel.probability(scores[step], threshold[step], slope[step]);
      if (probability >= 0.5 && (step <= high || scores[high] >= threshold[high])) {
        CrisisLevel level = CrisisLevel.values()[step + 1];
        return new Reading(NAME, level, probability, List.of("classifier_" + level.wire()), false);
      }
    }
    double sure = 1 - DistressModel.probability(scores[0], threshold[0], slope[0]);
    return new Reading(NAME, CrisisLevel.NONE, sure, List.of(), false);
  }
}
