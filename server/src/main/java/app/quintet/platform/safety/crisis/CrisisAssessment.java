package app.quintet.platform.safety.crisis;

import app.quintet.platform.ai.Embeddings;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.phrases.PlainWords;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Assesses a text in this process: phrases alone can reach every level; the sentence model can only
 * raise a sentence with words of distress up to high. Whatever fails, fails towards the card.
 */
@Component
public class CrisisAssessment {
  private static final Logger log = LoggerFactory.getLogger(CrisisAssessment.class);

  /**
   * From this probability on a sentence counts as high, measured on sentences it was not made of.
   */
  static final double HIGH = 0.58;

  static final double MODERATE = 0.45;
  private static final int MOST_LOOKS = 8;
  private final CrisisPhrases english = new CrisisPhrases("en");
  private final List<CrisisPhrases> others =
      Stream.of("de", "es", "fr", "ar", "he").map(CrisisPhrases::new).toList();
  private final Embeddings embeddings;
  private final DistressModel model;

  @Autowired
  CrisisAssessment(Embeddings embeddings) {
    this(embeddings, DistressModel.load());
  }

  CrisisAssessment(Embeddings embeddings, DistressModel model) {
    this.embeddings = embeddings;
    this.model = model;
  }

  /** The level of a text of any language; 10,000 characters are read. */
  public CrisisLevel assess(String text) {
    try {
      CrisisLevel level = CrisisLevel.NONE;
      for (String words : PlainWords.readings(text.substring(0, Math.min(text.length(), 10_000)))) {
        level = higher(level, assessWords(words));
      }
      return level;
    } catch (RuntimeException | StackOverflowError fault) {
      // Never the text: the message of the fault is enough to find it.
      log.error("the crisis assessment failed, so the card is shown", fault);
      return CrisisLevel.HIGH;
    }
  }

  private CrisisLevel assessWords(String words) {
    CrisisPhrases.Finding inEnglish = english.read(words);
    CrisisLevel level = inEnglish.level();
    for (CrisisPhrases phrases : others) {
      if (phrases.canRead(words)) {
        level = higher(level, phrases.read(words).level());
      }
    }
    return level.needsCard() ? level : higher(level, look(inEnglish.left(), level));
  }

  private CrisisLevel look(String left, CrisisLevel soFar) {
    double most = 0;
    try {
      for (String sentence : sentences(left)) {
        if (english.worthALook(sentence)) {
          most = Math.max(most, model.probability(embeddings.embed(sentence)));
        }
      }
    } catch (RuntimeException fault) {
      log.error("the sentence model failed; phrases alone decide, one level up", fault);
      return soFar == CrisisLevel.MODERATE ? CrisisLevel.HIGH : soFar;
    }
    if (most >= HIGH) {
      return CrisisLevel.HIGH;
    }
    return most >= MODERATE ? CrisisLevel.MODERATE : CrisisLevel.NONE;
  }

  /** The sentences as the model reads them, in training too. */
  static List<String> sentences(String left) {
    return Arrays.stream(left.split("\\|"))
        .map(sentence -> sentence.replace("~", " ").replaceAll(" +", " ").strip())
        .filter(sentence -> !sentence.isEmpty())
        .limit(MOST_LOOKS)
        .toList();
  }

  private static CrisisLevel higher(CrisisLevel a, CrisisLevel b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
