package app.quintet.platform.safety.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.phrases.PlainWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the phrases of each language, alone, on the sentences they were tuned with. */
class CrisisLanguagesTests {
  private static final Logger log = LoggerFactory.getLogger(CrisisLanguagesTests.class);
  private static final Path FOLDER = Path.of("src/main/resources/safety/crisis");

  private record Labelled(CrisisLevel level, String kind, String text) {}

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "de", "ar", "he"})
  void thePhrasesAloneFindDistressAndLeaveIdiomsAndStoriesAlone(String language)
      throws IOException {
    CrisisPhrases phrases = CrisisPhrases.of(language);
    List<Labelled> sentences = sentences(language);
    List<String> missed = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    int distress = 0;
    int calm = 0;
    int exact = 0;
    for (Labelled sentence : sentences) {
      CrisisLevel found = level(phrases, sentence.text());
      exact += found == sentence.level() ? 1 : 0;
      if (sentence.level().needsCard()) {
        distress++;
        if (!found.needsCard()) {
          missed.add(sentence.text());
        }
      } else if (sentence.level() != CrisisLevel.MODERATE) {
        calm++;
        if (found.needsCard()) {
          alarms.add(sentence.text());
        }
      }
    }
    double recall = 1 - missed.size() / (double) distress;
    double falseAlarms = alarms.size() / (double) calm;
    log.info(
        "{}: {} sentences, recall {} of {}, false alarms {} of {}, level exact {}; {} {}",
        language,
        sentences.size(),
        distress - missed.size(),
        distress,
        alarms.size(),
        calm,
        exact,
        missed,
        alarms);
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(70);
    assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(0.97);
    assertThat(falseAlarms).as("alarms: %s", alarms).isLessThanOrEqualTo(0.03);
  }

  @Test
  void aSentenceThatIsPlainlyEnglishIsNotReadAsAnotherLanguage() {
    String english = "I'm running the ten kilometres in memory of a colleague we lost to suicide";
    assertThat(level(CrisisPhrases.of("fr"), english)).isEqualTo(CrisisLevel.NONE);
    assertThat(level(CrisisPhrases.of("fr"), english + ". Je veux mourir.").needsCard()).isTrue();
    assertThat(level(CrisisPhrases.of("fr"), "what my mum said to me: je veux mourir").needsCard())
        .isTrue();
  }

  @Test
  void cuttingIsDangerUnlessItIsSomethingElseThatIsCut() {
    CrisisPhrases phrases = CrisisPhrases.of("en");
    assertThat(level(phrases, "I can't stop cutting").needsCard()).isTrue();
    for (String calm : List.of("onions", "weight", "my hair", "jobs at work", "the cake")) {
      assertThat(level(phrases, "They are cutting " + calm)).as(calm).isEqualTo(CrisisLevel.NONE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Mi abuelo grita «¡me quiero matar!» cada vez que empata el Betis
          es | Mi nieta me va a matar cuando vea que perdí su muñeca
          es | mi tía dice que se va a morir cada verano desde 2001 y ahí sigue
          es | En la partida de anoche me mató dos veces el zombi y nos reímos
          es | Jamás me ha pasado por la cabeza quitarme la vida
          fr | Mon oncle hurle « achevez-moi ! » dès que l'OM encaisse
          fr | Adieu monde cruel, je file au dentiste
          fr | Ce soir tout sera fini, dossier signé et envoyé
          fr | Aucune intention de mourir, j'avais juste coupé mon téléphone
          he | כתבתי מכתב פרידה לצוות, אחרי עשר שנים אני עובר לחברה אחרת
          he | להתראות עולם, אני נכנסת לפגישה עם הבוס
          he | בקורס לעזרה נפשית למדנו לשאול אם מישהו חושב על התאבדות
          """)
  void aFigureOfSpeechOrAnothersWordsAreNoDanger(String language, String text) {
    assertThat(level(CrisisPhrases.of(language), text)).isLessThanOrEqualTo(CrisisLevel.LOW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | A veces pido no despertar. No haría nada, de verdad
          es | Ojalá nunca hubiera nacido
          es | A los dieciséis me cortaba los brazos, hoy tengo cuarenta
          fr | Si je me réveille pas demain tant mieux. Mais je ne ferai rien
          fr | J'aurais voulu ne jamais naître
          fr | Mes cicatrices datent du collège, plus rien depuis
          he | אני מקווה שפשוט לא אתעורר, אבל לא אעשה כלום
          he | חבל שנולדתי
          he | בגיל 17 ניסיתי להתאבד, היום אני בן 45 ובסדר
          """)
  void aWishLeftToChanceAndThePastAreGraveButNoDanger(String language, String text) {
    assertThat(level(CrisisPhrases.of(language), text)).isEqualTo(CrisisLevel.MODERATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | A veces pido no despertar
          es | A veces pido no despertar. No voy a hacer nada hasta el viernes
          es | No haría nada, pero ya compré la soga para ahorcarme
          es | Ojalá no hubiera nacido, esta noche me mato
          es | Me gustaría no haber nacido y no seguir existiendo
          es | Mi marido me va a matar, tiene un cuchillo
          es | Mi madre grita que se quiere matar y se ha encerrado
          es | A los dieciséis me cortaba, anoche me corté otra vez
          fr | Adieu monde cruel, je prends mes cachets ce soir
          fr | Ce soir tout sera fini, pardon maman
          fr | Si je me réveille pas demain tant mieux
          fr | Je ne ferai rien ce soir. Demain je me pends
          fr | Mes cicatrices du lycée, j'ai recommencé à me scarifier hier
          fr | Mon coloc a fait deux tentatives de suicide
          he | כתבתי מכתב פרידה לילדים
          he | להתראות עולם, אני על הגג
          he | חבל שנולדתי, הלילה אני מתאבד
          he | לא אעשה כלום עד שבת, ואז אני קופצת מהגג
          he | בגיל 17 ניסיתי להתאבד ועכשיו אני שוב רוצה למות
          """)
  void whatIsMeantStaysDangerBesideAnyOfThem(String language, String text) {
    assertThat(level(CrisisPhrases.of(language), text).needsCard()).isTrue();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/safety/phrases-near.csv", encoding = "UTF-8", delimiter = '|')
  void whatIsAskedTaughtSungOrDeniedIsNoDangerWhereTheSameWordsMeantAre(
      String language, boolean danger, String text) {
    assertThat(level(CrisisPhrases.of(language), text).needsCard()).as(text).isEqualTo(danger);
  }

  private static CrisisLevel level(CrisisPhrases phrases, String text) {
    return PlainWords.readings(text).stream()
        .map(words -> phrases.read(words).level())
        .max(CrisisLevel::compareTo)
        .orElseThrow();
  }

  private static List<Labelled> sentences(String language) throws IOException {
    return Files.readAllLines(FOLDER.resolve("training-" + language + ".tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .map(part -> new Labelled(CrisisLevel.valueOf(part[0]), part[1], part[2]))
        .toList();
  }
}
