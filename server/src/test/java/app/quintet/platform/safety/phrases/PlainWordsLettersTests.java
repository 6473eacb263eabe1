package app.quintet.platform.safety.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsLettersTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ¿Mañana? ¡Sí!              | manana / si /
          J’ai le cœur lourd         | jai le coeur lourd
          Straße, schön, über        | strasse schoen ueber
          I don't, you're            | i do not you are
          أُرِيدُ أن أَمُوتَ          | اريد ان اموت
          الحيـــاة إلى متى؟          | الحياه الي متي /
          شيء آخر                    | شي اخر
          شَלום שָׁלוֹם              | شלום שלום
          צה״ל צה"ל ג׳               | צהל צהל ג
          אני־לא                     | אני לא
          """)
  void lettersOfEveryLanguageAreReadInOneSpelling(String text, String words) {
    String expected = " " + words.replace("/", "|").strip() + " ";
    assertThat(PlainWords.readings(text)).containsExactly(expected);
  }

  @Test
  void marksOfDirectionAndLettersDrawnOutHideNothing() {
    assertThat(PlainWords.readings("\u200fبدي\u200e \u202bأمو\u200fووووت\u202c"))
        .contains(" بدي اموت ");
    assertThat(PlainWords.readings("\u2067רוצה\u2069 למו\u200fת")).containsExactly(" רוצה למות ");
  }

  @Test
  void whatIsQuotedAfterAColonBelongsToTheSentenceBefore() {
    assertThat(PlainWords.readings("La canción dice: «adiós»"))
        .containsExactly(" la cancion dice adios ");
    assertThat(PlainWords.readings("Nur eins: adieu")).containsExactly(" nur eins | adieu ");
  }

  @Test
  void aPrefixMayStandBeforeEachWordOfAPhrase() {
    PhraseList phrases = new PhraseList(List.of("(רוצה|בא לי) למות"), List.of("ו", "ש", "כש"));
    assertThat(phrases.foundIn(" אני רוצה למות ")).isTrue();
    assertThat(phrases.foundIn(" ושרוצה למות ")).isFalse();
    assertThat(phrases.foundIn(" אמרתי שרוצה ולמות ")).isTrue();
    assertThat(phrases.takenOutOf(" כשבא לי למות מזה ")).isEqualTo(" ~ מזה ");
  }

  @Test
  void aNumberAndTheEndOfASentenceCanBePartOfAPhrase() {
    PhraseList phrases = new PhraseList(List.of("took # pills", "last night $"));
    assertThat(phrases.foundIn(" i took 30 pills ")).isTrue();
    assertThat(phrases.foundIn(" i took 2 pills ")).isFalse();
    assertThat(phrases.foundIn(" my last night ")).isTrue();
    assertThat(phrases.foundIn(" my last night | bye ")).isTrue();
    assertThat(phrases.foundIn(" my last night in town ")).isFalse();
  }
}
