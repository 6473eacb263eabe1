package app.quintet.apps.rebloom.companion;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.AnswerCheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must not be said is found, and what sounds like it is not. */
class AnswerCheckTests {
  private static final AnswerCheck check = Alone.of(AnswerCheck.class);

  @Test
  void everyForbiddenAnswerBreaksItsRule() {
    List<String> missed = new ArrayList<>();
    for (String line : Lines.of("bad-answers.txt")) {
      String[] parts = line.split(" \\| ", 2);
      if (!check.breaches(parts[1], "", "en").contains(parts[0])) {
        missed.add(line);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void goodAnswersAndTheWholeLibraryPass() {
    List<String> good = new ArrayList<>(Lines.of("good-answers.txt"));
    Alone.of(Library.class).pieces().forEach(piece -> good.add(piece.text()));
    Tongues tongues = Alone.of(Tongues.class);
    tongues.all().values().forEach(t -> t.pieces().forEach(piece -> good.add(piece.text())));
    for (Tongue tongue : tongues.all().values()) {
      good.add(tongue.disclosure(Disclosure.FIRST));
      good.add(tongue.disclosure(Disclosure.AGAIN));
      good.add(tongue.instead());
    }
    List<String> refused = new ArrayList<>();
    for (String answer : good) {
      List<String> broken = check.breaches(answer, "I want to die and to stop my pills", "en");
      if (!broken.isEmpty()) {
        refused.add(broken + " " + answer);
      }
    }
    assertThat(good).hasSizeGreaterThan(600);
    assertThat(refused).isEmpty();
  }

  @Test
  void praiseIsWrongOnlyForWhatCanHurt() {
    assertThat(check.breaches("That is a great plan.", "I will fast for a week", "en"))
        .containsExactly("flattery_of_harm");
    assertThat(check.breaches("That is a great plan.", "I will call my sister", "en")).isEmpty();
  }

  @Test
  void aLongAnswerIsCheckedWithinFiveMilliseconds() {
    String answer = "It sounds as if that was a long day, and I can't judge it. ".repeat(16);
    check.breaches(answer, "hello", "en");
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long from = System.nanoTime();
      check.breaches(answer, "hello " + i, "en");
      best = Math.min(best, System.nanoTime() - from);
    }
    assertThat(best).isLessThan(5_000_000);
  }
}
