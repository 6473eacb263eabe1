package app.quintet.apps.rebloom.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** How well a sentence is understood, on sentences that were labelled before the tuning. */
class UnderstandingTests {
  private static final Understanding understanding = Alone.of(Understanding.class);

  /** Right answers and how many were judged, by what is recognised. */
  private record Figures(double sentiment, double emotion, double topic, double intent) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "sentiment %.3f, emotion %.3f, topic %.3f, intent %.3f",
          sentiment,
          emotion,
          topic,
          intent);
    }
  }

  private record Understood(Labelled one, Heard heard) {
    static Understood of(Labelled one) {
      CompanionTurn turn = new Chat().says(one.text());
      return new Understood(one, understanding.hear(turn, Course.of(turn)));
    }

    String mistakes() {
      List<String> all = new ArrayList<>();
      if (!one.sentimentFits(heard.feeling())) {
        all.add(
            String.format(
                Locale.ROOT, "sentiment %s %.2f", one.sentiment(), heard.feeling().sentiment()));
      }
      if (!one.emotionFits(heard.feeling())) {
        all.add("emotion " + one.emotion() + " " + heard.feeling().tags());
      }
      if (!one.topicFits(heard)) {
        all.add("topic " + one.topic() + " " + heard.topic());
      }
      if (!one.intentFits(heard)) {
        all.add("intent " + one.intent() + " " + heard.intent().cell());
      }
      return String.join("; ", all);
    }
  }

  private static Figures figures(List<Understood> all) {
    return new Figures(
        share(all, u -> 1, u -> u.one.sentimentFits(u.heard.feeling())),
        share(all, u -> judged(u.one.emotion()), u -> u.one.emotionFits(u.heard.feeling())),
        share(all, u -> judged(u.one.topic()), u -> u.one.topicFits(u.heard)),
        share(all, u -> 1, u -> u.one.intentFits(u.heard)));
  }

  private static int judged(String label) {
    return label.equals("*") ? 0 : 1;
  }

  private static double share(
      List<Understood> all, ToIntFunction<Understood> judged, Predicate<Understood> right) {
    List<Understood> counted = all.stream().filter(u -> judged.applyAsInt(u) == 1).toList();
    return counted.stream().filter(right).count() / (double) counted.size();
  }

  @Test
  void sentencesNobodyTunedToAreUnderstood() {
    List<Understood> held = Labelled.part(true).stream().map(Understood::of).toList();
    Figures figures = figures(held);
    // Figures alone: what was held back is not to be read.
    System.out.println("held back, " + held.size() + " sentences: " + figures);
    assertThat(held.size()).isGreaterThan(100);
    assertThat(figures.sentiment()).isGreaterThan(0.81);
    assertThat(figures.emotion()).isGreaterThan(0.63);
    assertThat(figures.topic()).isGreaterThan(0.78);
    assertThat(figures.intent()).isGreaterThan(0.91);
  }

  @Test
  void sentencesForTuningAreUnderstood() throws IOException {
    List<Understood> tuned = Labelled.part(false).stream().map(Understood::of).toList();
    Figures figures = figures(tuned);
    System.out.println("for tuning, " + tuned.size() + " sentences: " + figures);
    Files.write(
        Path.of("target", "understood-mistakes.txt"),
        tuned.stream()
            .filter(u -> !u.mistakes().isEmpty())
            .map(u -> u.one.text() + " | " + u.mistakes())
            .toList());
    assertThat(tuned.size()).isGreaterThan(200);
    assertThat(figures.sentiment()).isGreaterThan(0.79);
    assertThat(figures.emotion()).isGreaterThan(0.7);
    assertThat(figures.topic()).isGreaterThan(0.84);
    assertThat(figures.intent()).isGreaterThan(0.95);
  }
}
