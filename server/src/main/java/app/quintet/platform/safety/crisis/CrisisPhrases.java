package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.phrases.PhraseFile;
import app.quintet.platform.safety.phrases.PhraseList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The phrases of one language. */
final class CrisisPhrases {
  // What is told of a song or film reaches to the end of the sentence, but not over a turn to
  // oneself.
  private static final int REPORT = 14;
  private static final Map<String, Pattern> OWN_LETTERS =
      Map.of("ar", Pattern.compile("\\p{IsArabic}"), "he", Pattern.compile("\\p{IsHebrew}"));
  private static final Map<String, CrisisPhrases> READ = new ConcurrentHashMap<>();
  // Fewer of another language's words than this come in as loans and names.
  private static final int FOREIGN = 3;
  private final @Nullable Pattern letters;
  private final Set<String> foreign;
  private final Set<String> own;
  private final PhraseFile file;
  private final PhraseList harmless;
  private final PhraseList reported;
  private final PhraseList denied;
  private final PhraseList past;
  private final PhraseList passive;
  private final PhraseList unacted;
  private final PhraseList leftToChance;
  private final PhraseList critical;
  private final PhraseList high;
  private final PhraseList moderate;
  private final PhraseList low;

  /** Those of a language, read once: several layers ask. */
  static CrisisPhrases of(String language) {
    return READ.computeIfAbsent(language, CrisisPhrases::new);
  }

  private CrisisPhrases(String language) {
    letters = OWN_LETTERS.get(language);
    file = PhraseFile.read("safety/crisis/" + language + ".yaml");
    foreign = Set.copyOf(file.words("foreign"));
    own = Set.copyOf(file.words("own"));
    harmless = file.list("harmless");
    reported = file.listReaching("reported", REPORT, "turn");
    denied = file.list("denied");
    past = file.list("past");
    passive = file.listIfWritten("passive");
    unacted = file.listIfWritten("unacted");
    leftToChance = file.listIfWritten("left_to_chance");
    critical = file.list("critical");
    high = file.list("high");
    moderate = file.list("moderate");
    low = file.list("low");
  }

  /** Whether a text can be in this language at all, by its letters. */
  boolean canRead(String words) {
    return letters == null || letters.matcher(words).find();
  }

  /**
   * What is found, strongest first, and the sentences that are left for a closer look once what
   * only sounds like distress is out of the way.
   */
  Finding read(String words) {
    String meant = harmless.takenOutOf(file.spelled(inThisLanguage(words)));
    CrisisLevel floor = CrisisLevel.NONE;
    String before = meant;
    String left = reported.takenOutOf(meant);
    left = denied.takenOutOf(left);
    if (!left.equals(before)) {
      floor = CrisisLevel.LOW;
    }
    before = left;
    left = passive.takenOutOf(past.takenOutOf(left));
    // A wish that is left to chance is no danger by itself once somebody says they would not act.
    if (unacted.foundIn(meant)) {
      left = leftToChance.takenOutOf(left);
    }
    if (!left.equals(before)) {
      floor = CrisisLevel.MODERATE;
    }
    CrisisLevel level = level(left);
    return new Finding(level.compareTo(floor) > 0 ? level : floor, left);
  }

  /**
   * The words without sentences that are plainly in another language: spelled as this one hears
   * them, its words turn into anything.
   */
  private String inThisLanguage(String words) {
    return foreign.isEmpty()
        ? words
        : Arrays.stream(words.split("\\|", -1))
            .map(sentence -> isForeign(sentence) ? " " : sentence)
            .collect(Collectors.joining("|"));
  }

  private boolean isForeign(String sentence) {
    List<String> each = List.of(sentence.strip().split(" "));
    return each.stream().filter(foreign::contains).count() >= FOREIGN
        && each.stream().noneMatch(own::contains);
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

  /** The words without what only sounds like distress; the same words if there is nothing such. */
  String withoutHarmless(String words) {
    return harmless.takenOutOf(file.spelled(words));
  }

  /** A level, and the text without what only sounds like distress. */
  record Finding(CrisisLevel level, String left) {}
}
