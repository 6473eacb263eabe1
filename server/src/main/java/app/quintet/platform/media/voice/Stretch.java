package app.quintet.platform.media.voice;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Figures over part of a track.
 *
 * @param from first step
 * @param to the step after the last
 */
record Stretch(Track track, int from, int to) {
  /** The lowest A a man may sing; semitones are counted from here. */
  private static final double REFERENCE = 55;

  /** Steps of silence that make a pause: 200 ms. */
  private static final int PAUSE = 10;

  /** A peak of loudness stands out by this many dB from the dips beside it: about a syllable. */
  private static final double PROMINENCE = 3;

  /** Voiced steps. */
  int voiced() {
    return (int) steps().filter(i -> track.pitch()[i] > 0).count();
  }

  /** Mean pitch in Hz; 0 without voice. */
  double hertz() {
    return steps().mapToDouble(i -> track.pitch()[i]).filter(p -> p > 0).average().orElse(0);
  }

  /** Mean pitch in semitones above 55 Hz; 0 without voice. */
  double pitch() {
    return semitones().average().orElse(0);
  }

  double pitchSpread() {
    double mean = pitch();
    return Math.sqrt(semitones().map(s -> (s - mean) * (s - mean)).average().orElse(0));
  }

  /** Mean level of speech in dB below full scale; −100 when nobody speaks. */
  double energy() {
    return steps()
        .filter(i -> track.speech()[i])
        .mapToDouble(i -> track.level()[i])
        .average()
        .orElse(-100);
  }

  /** Peaks of loudness a second of speech; 0 when nobody speaks. */
  double rate() {
    double speaking = speaking() * Track.SECONDS;
    return speaking == 0 ? 0 : peaks() / speaking;
  }

  double pausesPerMinute() {
    double minutes = (to - from) * Track.SECONDS / 60;
    return minutes == 0 ? 0 : pauses()[0] / minutes;
  }

  /** Share of pauses between the first speech and the last, 0–1. */
  double pauseShare() {
    int first = steps().filter(i -> track.speech()[i]).findFirst().orElse(from);
    int last = first;
    for (int i = first; i < to; i++) {
      last = track.speech()[i] ? i : last;
    }
    return last == first ? 0 : pauses()[1] / (double) (last - first + 1);
  }

  /** Mean relative change of the period from one voiced step to the next, 0–1. */
  double jitter() {
    return IntStream.range(from + 1, to)
        .filter(i -> Track.near(track.pitch()[i], track.pitch()[i - 1]))
        .mapToDouble(i -> Math.abs(1 - track.pitch()[i] / track.pitch()[i - 1]))
        .average()
        .orElse(0);
  }

  private IntStream steps() {
    return IntStream.range(from, to);
  }

  private DoubleStream semitones() {
    return steps()
        .mapToDouble(i -> track.pitch()[i])
        .filter(p -> p > 0)
        .map(p -> 12 * Math.log(p / REFERENCE) / Math.log(2));
  }

  private long speaking() {
    return steps().filter(i -> track.speech()[i]).count();
  }

  /** How many pauses, and how many steps they take; silence at either end is none. */
  private int[] pauses() {
    int[] found = new int[2];
    int last = -1;
    for (int i = from; i < to; i++) {
      if (track.speech()[i]) {
        int gap = i - last - 1;
        if (last >= 0 && gap >= PAUSE) {
          found[0]++;
          found[1] += gap;
        }
        last = i;
      }
    }
    return found;
  }

  private int peaks() {
    int peaks = 0;
    boolean rising = false;
    double turning = from < to ? smooth(from) : 0;
    for (int i = from + 1; i < to; i++) {
      double level = smooth(i);
      turning = rising ? Math.max(turning, level) : Math.min(turning, level);
      if (!rising && level > turning + PROMINENCE && track.speech()[i]) {
        peaks++;
        rising = true;
        turning = level;
      } else if (rising && level < turning - PROMINENCE) {
        rising = false;
        turning = level;
      }
    }
    return peaks;
  }

  // Three steps together: a syllable is longer, a single period of a low voice is not.
  private double smooth(int i) {
    double[] level = track.level();
    int before = Math.max(from, i - 1);
    int after = Math.min(to - 1, i + 1);
    return (level[before] + level[i] + level[after]) / 3;
  }
}
