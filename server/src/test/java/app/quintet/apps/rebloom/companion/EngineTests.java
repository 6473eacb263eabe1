package app.quintet.apps.rebloom.companion;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.AnswerCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The companion without a model, talked to at length. */
class EngineTests {
  private static final Engine engine = Alone.of(Engine.class);
  private static final AnswerCheck check = Alone.of(AnswerCheck.class);

  private String once(String text) {
    return new Chat().talk(text, engine::answer);
  }

  @Test
  void transcripts() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Script script : Script.values()) {
      all.append("\n## ").append(script.name().toLowerCase(Locale.ROOT)).append("\n\n");
      Chat chat = script.chat();
      for (String line : script.lines()) {
        all.append("**Person:** ").append(line).append("\n\n");
        all.append("**Rebloom:** ").append(chat.talk(line, engine::answer)).append("\n\n");
      }
    }
    Path file = Path.of("target", "rebloom-transcripts.md");
    Files.writeString(file, all);
    assertThat(Files.size(file)).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @EnumSource(Approach.class)
  void aLongSessionRepeatsNoSentenceAndNeverAsksThreeTimesInARow(Approach approach) {
    List<String> said = new ArrayList<>();
    for (Script script : Script.values()) {
      if (script.english()) {
        script.lines().stream()
            .filter(line -> Words.of(line).size() > 3 && Rules.read(Rules.plain(line)).isEmpty())
            .forEach(said::add);
      }
    }
    Chat chat = new Chat().by(approach);
    Set<String> sentences = new HashSet<>();
    List<String> repeated = new ArrayList<>();
    int asked = 0;
    for (int turn = 0; turn < 60; turn++) {
      String answer = chat.talk(said.get(turn * 7 % said.size()), engine::answer);
      asked = answer.contains("?") ? asked + 1 : 0;
      assertThat(asked).as("turn %d: %s", turn, answer).isLessThan(3);
      assertThat(answer).isNotBlank().doesNotContain("{");
      for (String sentence : answer.split("(?<=[.?!])\\s+")) {
        if (!sentences.add(sentence)) {
          repeated.add(turn + ": " + sentence);
        }
      }
    }
    assertThat(said.size()).isGreaterThan(50);
    assertThat(repeated).isEmpty();
  }

  @Test
  void bereavementIsMetWithStayingAndTheOneLostIsNamed() {
    Chat chat = new Chat();
    String first = chat.talk("My dad died last month.", engine::answer);
    assertThat(first).contains("dad").containsIgnoringCase("sorry");
    for (String line : Arrays.asList("I keep wanting to call him.", "The house is so quiet.")) {
      String answer = chat.talk(line, engine::answer);
      assertThat(answer).doesNotContain("exercise").doesNotContain("0 to 10");
    }
  }

  @Test
  void whoeverAsksIsToldThatItIsAnAi() {
    for (String asked :
        List.of("Are you a real person?", "am i talking to a human", "Who are you?", "r u a bot")) {
      assertThat(once(asked)).as(asked).containsAnyOf("an AI", "a program", "computer program");
    }
  }

  @Test
  void theSameTurnGetsTheSameAnswer() {
    assertThat(once("Work has been a lot and I lie awake."))
        .isEqualTo(once("Work has been a lot and I lie awake."));
  }

  @Test
  void anOfferThatIsTakenOpensTheExercise() {
    Chat chat = new Chat();
    Said offered = engine.answer(chat.says("Can we do a breathing exercise? I am so anxious."));
    assertThat(offered.exercise()).isNotNull();
    chat.answered(offered.text(), offered.used());
    Said taken = engine.answer(chat.says("yes please"));
    assertThat(taken.exercise()).isEqualTo(offered.exercise());
  }

  @Test
  void everyAnswerOfALongSessionPassesTheCheck() {
    for (Script script : Script.values()) {
      Chat chat = script.chat();
      for (int turn = 0; turn < 30; turn++) {
        String line = script.lines().get(turn % script.lines().size());
        String answer = chat.talk(line, engine::answer);
        assertThat(check.breaches(answer, line, "en")).as("%s -> %s", line, answer).isEmpty();
      }
    }
  }

  @Test
  void goodbyeClosesKindlyAndAsksNobodyToComeBack() {
    Said said = engine.answer(new Chat().says("I have to go now, good night"));
    assertThat(said.closing()).isTrue();
    assertThat(said.text()).doesNotContain("see you tomorrow");
  }

  @Test
  void nobodyIsAnsweredSlowly() {
    Chat chat = new Chat();
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String line = Script.EXAM.lines().get(i % Script.EXAM.lines().size()) + " " + i;
      long from = System.nanoTime();
      chat.talk(line, engine::answer);
      took.add((System.nanoTime() - from) / 1_000_000);
    }
    took.sort(Long::compare);
    // The first made the examples' vectors. The promise is 300 ms for the whole companion.
    assertThat(took.get(56)).as("p95 in ms of %s", took).isLessThan(300);
  }
}
