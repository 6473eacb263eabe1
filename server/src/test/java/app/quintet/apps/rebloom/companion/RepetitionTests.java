package app.quintet.apps.rebloom.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How often the engine says the same again, in one talk and to one person over ten. */
class RepetitionTests {
  private static final Engine engine = Alone.of(Engine.class);
  private static final int LONG = 6;
  private static final int SEEDS = 4;

  /** Plays a script; adds each reply with a long sentence that is in {@code said} already. */
  private static List<String> repeats(Script script, Chat chat, Set<String> said) {
    List<String> again = new ArrayList<>();
    for (String line : script.lines()) {
      String answer = chat.talk(line, engine::answer);
      boolean repeated = false;
      for (String sentence : answer.split("(?<=[.?!])\\s+")) {
        if (Words.of(sentence).size() >= LONG) {
          repeated |= !said.add(sentence);
        }
      }
      if (repeated) {
        again.add(script + ": " + line + " -> " + answer);
      }
    }
    return again;
  }

  @Test
  void noTalkOfFifteenTurnsSaysALongSentenceTwice() {
    List<String> again = new ArrayList<>();
    int talks = 0;
    for (Script script : Script.values()) {
      for (int seed = 1; seed <= SEEDS; seed++) {
        again.addAll(repeats(script, script.chat().seeded(seed * 1_000L), new HashSet<>()));
        talks++;
      }
    }
    System.out.println("repeated within one talk: " + again.size() + " of " + talks * 15);
    assertThat(talks).isGreaterThanOrEqualTo(40);
    assertThat(again).isEmpty();
  }

  @Test
  void tenTalksOfOnePersonHardlyRepeatALongSentence() {
    int replies = 0;
    List<String> again = new ArrayList<>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      Set<String> said = new HashSet<>();
      Set<String> used = new HashSet<>();
      for (Script script : Script.inEnglish().subList(0, 10)) {
        Chat chat = script.chat().seeded(seed * 1_000L + script.ordinal()).having(used);
        again.addAll(repeats(script, chat, said));
        used.addAll(chat.used());
        replies += script.lines().size();
      }
    }
    double share = again.size() / (double) replies;
    System.out.printf(Locale.ROOT, "repeated within ten talks: %.4f%n", share);
    again.stream().limit(20).forEach(System.out::println);
    assertThat(share).as(String.join("\n", again)).isLessThanOrEqualTo(0.02);
  }

  @Test
  void anAnswerIsComputedInSixtyMilliseconds() {
    engine.prepare();
    List<Long> took = new ArrayList<>();
    for (int seed = 1; seed <= 2; seed++) {
      for (Script script : Script.inEnglish()) {
        Chat chat = script.chat().seeded(seed);
        for (String line : script.lines()) {
          CompanionTurn turn = chat.says(line + (seed == 1 ? "" : " " + seed));
          long from = System.nanoTime();
          Said said = engine.answer(turn);
          took.add((System.nanoTime() - from) / 1_000);
          chat.answered(said.text(), said.used());
        }
      }
    }
    took.sort(Long::compare);
    long p95 = took.get(took.size() * 95 / 100);
    System.out.println("p95 of an answer in microseconds: " + p95);
    // Wide enough for a machine that does other things as well.
    assertThat(p95).isLessThan(60_000);
  }
}
