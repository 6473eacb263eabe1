package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** From which score on a step counts, found on sentences that the model has not read. */
final class Thresholds {
  /** The share of stories, and of everyday strain, that the classifier may take for danger. */
  static final double ALARMS = 0.04;

  /** The share of ordinary talk that it may: a conversation has dozens of such messages. */
  private static final double EVERYDAY = 0.012;

  /** The share of harmless talk and everyday strain that may be taken for moderate. */
  private static final double WORRIES = 0.05;

  private static final int HIGH = CrisisLevel.HIGH.ordinal() - 1;

  private enum Harmless {
    STORY,
    STRAIN,
    ORDINARY
  }

  private final List<Labelled> sentences;

  Thresholds(List<Labelled> sentences) {
    this.sentences = sentences;
  }

  /** The lowest for high at which the classifier alone keeps to these alarms; 6 if none does. */
  float high(float[][] scores, float[] others, boolean english, double alarms) {
    float[] tried = others.clone();
    for (float at = -6; at < 6; at += 0.02f) {
      tried[HIGH] = at;
      double[] taken = taken(scores, tried, english);
      if (taken[Harmless.STORY.ordinal()] <= alarms
          && taken[Harmless.STRAIN.ordinal()] <= alarms
          && taken[Harmless.ORDINARY.ordinal()] <= EVERYDAY) {
        return at;
      }
    }
    return 6;
  }

  /** Of each kind of harmless sentences, the share that the classifier alone takes for danger. */
  private double[] taken(float[][] scores, float[] thresholds, boolean english) {
    float[] slopes = new float[DistressModel.STEPS];
    Arrays.fill(slopes, 1);
    int[] hits = new int[Harmless.values().length];
    int[] all = new int[hits.length];
    for (int i = 0; i < scores.length; i++) {
      Labelled sentence = sentences.get(i);
      Harmless kind = sentence.language().equals("en") == english ? kind(sentence) : null;
      if (kind != null) {
        all[kind.ordinal()]++;
        if (SentenceLayer.reading(scores[i], thresholds, slopes).level().needsCard()) {
          hits[kind.ordinal()]++;
        }
      }
    }
    return IntStream.range(0, all.length)
        .mapToDouble(i -> all[i] == 0 ? 0 : hits[i] / (double) all[i])
        .toArray();
  }

  private static Harmless kind(Labelled s) {
    if (s.hand().equals(Unread.ORDINARY)) {
      return Harmless.ORDINARY;
    }
    if (s.level() == CrisisLevel.LOW) {
      return Harmless.STRAIN;
    }
    boolean story = s.level() == CrisisLevel.NONE && Figures.STORIES.contains(s.kind());
    return story ? Harmless.STORY : null;
  }

  /** The lowest at which a step is reached by no more of harmless talk and everyday strain. */
  float calm(float[][] scores, int step) {
    double[] calm =
        IntStream.range(0, scores.length)
            .filter(i -> sentences.get(i).level().compareTo(CrisisLevel.LOW) <= 0)
            .mapToDouble(i -> scores[i][step])
            .sorted()
            .toArray();
    return (float) calm[(int) Math.floor(calm.length * (1 - WORRIES))];
  }

  /** Wrong least often on either side. */
  float balanced(float[][] scores, int step) {
    CrisisLevel from = CrisisLevel.values()[step + 1];
    float best = 0;
    double least = 2;
    for (float at = -5; at <= 5; at += 0.05f) {
      int[] wrong = new int[2];
      int[] all = new int[2];
      for (int i = 0; i < scores.length; i++) {
        int side = sentences.get(i).level().compareTo(from) >= 0 ? 1 : 0;
        all[side]++;
        wrong[side] += (scores[i][step] >= at ? 1 : 0) == side ? 0 : 1;
      }
      double share = wrong[0] / (double) all[0] + wrong[1] / (double) all[1];
      if (share < least) {
        least = share;
        best = at;
      }
    }
    return best;
  }
}
