package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.phrases.ListFile;
import app.quintet.platform.safety.phrases.PhraseList;
import java.util.Arrays;
import java.util.Set;

/** The phrases of one language. */
final class CrisisPhrases {
  // What is told of a song or film reaches to the end of the sentence, but not over a turn to
  // oneself.
  private static final String REST_OF_REPORT =
      "(?:(?!(?:and|but|because|now|so|und|aber|weil|jetzt) (?:i|now|ich|jetzt) )[^ |]+ ){0,14}";
  private final PhraseList harmless;
  private final PhraseList reported;
  private final PhraseList denied;
  private final PhraseList past;
  private final PhraseList critical;
  private final PhraseList high;
  private final PhraseList moderate;
  private final PhraseList low;
  private final Set<String> evidence;

  CrisisPhrases(String language) {
    ListFile file = ListFile.read("safety/crisis/" + language + ".yaml");
    harmless = new PhraseList(file.phrases("harmless"));
    reported = new PhraseList(file.phrases("reported"), REST_OF_REPORT);
    denied = new PhraseList(file.phrases("denied"));
    past = new PhraseList(file.phrases("past"));
    critical = new PhraseList(file.phrases("critical"));
    high = new PhraseList(file.phrases("high"));
    moderate = new PhraseList(file.phrases("moderate"));
    low = new PhraseList(file.phrases("low"));
    evidence = Set.copyOf(file.words("evidence"));
  }

  /**
   * What is found, strongest first, and the sentences that are left for a closer look once what
   * only sounds like distress is out of the way.
   */
  Finding read(String words) {
    String left = harmless.takenOutOf(words);
    CrisisLevel floor = CrisisLevel.NONE;
    String before = left;
    left = reported.takenOutOf(left);
    left = denied.takenOutOf(left);
    if (!left.equals(before)) {
      floor = CrisisLevel.LOW;
    }
    before = left;
    left = past.takenOutOf(left);
    if (!left.equals(before)) {
      floor = CrisisLevel.MODERATE;
    }
    CrisisLevel level = level(left);
    return new Finding(level.compareTo(floor) > 0 ? level : floor, left);
  }

  private CrisisLevel level(String words) {
    if (critical.foundIn(words)) {
      return CrisisLevel.CRITICAL;
    }
    if (high.foundIn(words)) {
      return CrisisLevel.HIGH;
    }
    if (moderate.foundIn(words)) {
      return CrisisLevel.MODERATE;
    }
    return low.foundIn(words) ? CrisisLevel.LOW : CrisisLevel.NONE;
  }

  /** Whether a sentence has any word that makes a closer look worth its 5 ms. */
  boolean worthALook(String sentence) {
    return Arrays.stream(sentence.strip().split(" ")).anyMatch(evidence::contains);
  }

  /** A level, and the text without what only sounds like distress. */
  record Finding(CrisisLevel level, String left) {}
}
