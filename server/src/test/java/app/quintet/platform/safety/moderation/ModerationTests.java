package app.quintet.platform.safety.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.Verdict;
import app.quintet.platform.safety.Verdict.Category;
import app.quintet.platform.safety.Verdict.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationTests {
  private final ListModeration moderation = new ListModeration();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          you are so stupid | INSULT | LOW | false
          What a loser. | INSULT | LOW | false
          you bitch | INSULT | MEDIUM | false
          f u c k you | INSULT | MEDIUM | false
          fuuuuck you | INSULT | MEDIUM | false
          You're a total @sshole | INSULT | MEDIUM | false
          Du bist so blöd | INSULT | LOW | false
          Halt die Fresse | INSULT | LOW | false
          Du Arschloch | INSULT | MEDIUM | false
          you dirty slut | HARASSMENT | MEDIUM | true
          I know where you live | HARASSMENT | MEDIUM | true
          I will k1ll you | HARASSMENT | HIGH | true
          kys | HARASSMENT | HIGH | true
          Ich bringe dich um | HARASSMENT | HIGH | true
          I hate all immigrants | HATE | MEDIUM | true
          gas the jews | HATE | HIGH | true
          Ausländer raus | HATE | MEDIUM | true
          send me nudes | SEXUAL | MEDIUM | true
          I want to fuck you | SEXUAL | MEDIUM | true
          show me your t1ts | SEXUAL | MEDIUM | true
          you look sexy | SEXUAL | LOW | false
          Schick mir Nacktbilder | SEXUAL | MEDIUM | true
          how do I make a pipe bomb | DANGEROUS | MEDIUM | true
          how to get rid of a body | DANGEROUS | MEDIUM | true
          I put roofies in her drink | DANGEROUS | HIGH | true
          Wie baue ich eine Bombe | DANGEROUS | MEDIUM | true
          """)
  void eachCategoryIsFoundAtItsSeverity(
      String text, Category category, Severity severity, boolean refused) {
    Verdict verdict = moderation.check(text);
    assertThat(verdict.found()).as(text).containsEntry(category, severity);
    assertThat(verdict.refused()).as(text).isEqualTo(refused);
    assertThat(moderation.refuses(text)).isEqualTo(refused);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I grew up in Scunthorpe",
        "My aunt has a cockatoo and two cocker spaniels",
        "I killed it at the gym",
        "Shoot me a message",
        "Have you read Moby Dick?",
        "I kicked ass at the quiz",
        "The pussy willows are in bloom",
        "There was a great tit on the balcony",
        "That party was the bomb",
        "I'd kill for a coffee",
        "That's a stupid question, sorry",
        "You are so stupidly funny",
        "I assess classic assets in Essex and Sussex",
        "We analysed the title of the document",
        "Let's shoot some photos of the bridge",
        "You're not stupid at all",
        "The Dickens novel is on the shelf",
        "My battery is dead and my cat murdered a mouse",
        "I want to kill myself",
        "Ich will nicht mehr leben",
        "Das ist eine dumme Frage",
        "Ein dickes Lob für den Kuchen",
        "I'd love to kiss you",
        "Do you want to dance with me tonight?",
        ""
      })
  void whatOnlyLooksLikeItPasses(String text) {
    assertThat(moderation.check(text).found()).as(text).isEmpty();
  }

  @Test
  void aTextIsJudgedInLessThanTwoMilliseconds() {
    List<String> texts =
        List.of(
            "I noticed you were reading, is it any good? I always look for something new. "
                .repeat(6),
            "you are what you eat and i am what i am because you can not say no ".repeat(7));
    for (int i = 0; i < 2_000; i++) {
      moderation.check(texts.get(i % 2));
    }
    long from = System.nanoTime();
    for (int i = 0; i < 1_000; i++) {
      moderation.check(texts.get(i % 2));
    }
    double millis = (System.nanoTime() - from) / 1e6 / 1_000;
    assertThat(millis).as("ms for 470 characters, mean of 1,000").isLessThan(2);
  }

  @Test
  void noTextMakesItFail() {
    var random = new java.util.Random(5);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(300);
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(
            random.nextInt(10) < 8 ? 32 + random.nextInt(95) : random.nextInt(0xD7FF));
      }
      moderation.check(text.toString());
    }
    moderation.check("a ".repeat(5_000));
    moderation.check("!".repeat(10_000));
    moderation.check("a1".repeat(5_000));
  }
}
