package app.quintet.platform.media.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.quintet.platform.media.VoiceDeviation;
import app.quintet.platform.media.VoiceFeatures;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceTests {
  private final Random random = new Random(11);

  /**
   * A voice that anybody can check: harmonics of a pitch, in syllables, with breaths.
   *
   * @param pitch in Hz
   * @param wobble random share by which the pitch of each syllable differs
   * @param syllables a second
   * @param pause seconds of silence after every two seconds
   */
  private short[] spoken(
      double seconds, double pitch, double wobble, double syllables, double pause) {
    short[] samples = new short[(int) (seconds * 16_000)];
    double phase = 0;
    double here = pitch;
    long syllable = -1;
    for (int i = 0; i < samples.length; i++) {
      double t = i / 16_000.0;
      if ((long) (t * syllables) != syllable) {
        syllable = (long) (t * syllables);
        here = pitch * (1 + wobble * random.nextGaussian());
      }
      phase += 2 * Math.PI * here / 16_000;
      boolean silent = pause > 0 && t % (2 + pause) > 2;
      double loud = silent ? 0 : 0.55 + 0.45 * Math.sin(2 * Math.PI * syllables * t);
      double sound = 0;
      for (int h = 1; h <= 6; h++) {
        sound += Math.sin(h * phase) / h;
      }
      samples[i] = (short) (6000 * loud * sound + 12 * random.nextGaussian());
    }
    return samples;
  }

  @ParameterizedTest
  @ValueSource(ints = {75, 110, 147, 220, 311, 400})
  void thePitchOfHighAndLowVoicesIsFoundWithinAPercent(int hertz) {
    VoiceFeatures found = Voice.describe(spoken(6, hertz, 0, 4, 0));
    assertThat(found.pitchMean()).isCloseTo(hertz, within(hertz * 0.01));
    assertThat(found.voiced()).isGreaterThan(4.5);
    assertThat(found.jitter()).isLessThan(0.01);
  }

  @Test
  void aLivelyVoiceVariesMoreThanAFlatOne() {
    VoiceFeatures flat = Voice.describe(spoken(12, 150, 0.005, 4, 0));
    VoiceFeatures lively = Voice.describe(spoken(12, 150, 0.1, 4, 0));
    assertThat(flat.pitchVariance()).isLessThan(0.3);
    // A spread of 10 % is 1.65 semitones.
    assertThat(lively.pitchVariance()).isBetween(1.2, 4.5);
  }

  @Test
  void syllablesAndPausesAreCounted() {
    VoiceFeatures found = Voice.describe(spoken(20, 150, 0.02, 4, 0.5));
    // 20 s hold eight stretches of two seconds, each followed by a pause of half a second.
    assertThat(found.pauses()).isCloseTo(7 * 3, within(3.0));
    assertThat(found.pauseShare()).isCloseTo(0.2, within(0.05));
    assertThat(found.rate()).isCloseTo(4, within(0.6));
    assertThat(Voice.describe(spoken(20, 150, 0.02, 2.5, 0)).rate()).isCloseTo(2.5, within(0.4));
  }

  @Test
  void loudnessIsMeasuredInDecibels() {
    short[] loud = spoken(5, 150, 0, 4, 0);
    short[] half = loud.clone();
    for (int i = 0; i < half.length; i++) {
      half[i] /= 2;
    }
    assertThat(Voice.describe(loud).energy() - Voice.describe(half).energy())
        .isCloseTo(6.02, within(0.3));
  }

  @Test
  void silenceAndNoiseAreNoVoice() {
    assertThat(Voice.describe(new short[0]).windows()).isEmpty();
    assertThat(Voice.describe(new short[160_000]).voiced()).isZero();
    short[] noise = new short[160_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (short) (3000 * random.nextGaussian());
    }
    assertThat(Voice.describe(noise).voiced()).isLessThan(0.5);
  }

  @Test
  void sixtySecondsTakeLessThanTwo() {
    short[] minute = spoken(60, 120, 0.05, 4, 0.3);
    Voice.describe(minute);
    long from = System.nanoTime();
    Voice.describe(minute);
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void theOneThatIsSpokenHigherStandsOut() {
    VoiceFeatures one = Voice.describe(spoken(20, 150, 0.04, 4, 0.4));
    VoiceFeatures two = Voice.describe(spoken(20, 150, 0.04, 4, 0.4));
    VoiceFeatures high = Voice.describe(spoken(20, 175, 0.04, 4, 0.4));
    VoiceDeviation usual = VoiceDeviation.of(one, List.of(two)).orElseThrow();
    VoiceDeviation unusual = VoiceDeviation.of(high, List.of(one, two)).orElseThrow();
    assertThat(Math.abs(usual.pitch())).isLessThan(1.5);
    assertThat(unusual.pitch()).isGreaterThan(3);
    assertThat(unusual.strongest()).isBetween(3.0, 9.0);
  }

  @Test
  void whereThereIsTooLittleVoiceItAbstains() {
    VoiceFeatures enough = Voice.describe(spoken(20, 150, 0.04, 4, 0));
    VoiceFeatures little = Voice.describe(spoken(8, 150, 0.04, 4, 0));
    assertThat(VoiceDeviation.of(little, List.of(enough))).isEqualTo(Optional.empty());
    assertThat(VoiceDeviation.of(enough, List.of(little))).isEmpty();
    assertThat(VoiceDeviation.of(enough, List.of())).isEmpty();
    assertThat(VoiceDeviation.of(enough, List.of(enough))).isPresent();
  }
}
