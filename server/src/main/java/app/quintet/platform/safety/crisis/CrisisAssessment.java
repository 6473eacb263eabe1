package app.quintet.platform.safety.crisis;

import app.quintet.platform.ai.SentenceStates;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.crisis.Combination.Combined;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Assesses a text in this process: phrases and sentences, without the person's course. A layer that
 * fails never lowers the level.
 */
@Component
public class CrisisAssessment {
  private static final Logger log = LoggerFactory.getLogger(CrisisAssessment.class);

  /** For a text by itself. */
  public static final Reading NO_COURSE =
      new Reading("course", CrisisLevel.NONE, 0, List.of(), false);

  private final Layer phrases;
  private final Layer sentences;
  private final AtomicBoolean degraded = new AtomicBoolean();

  @Autowired
  CrisisAssessment(SentenceStates states) {
    this(
        new PreparedLayer(PhraseLayer.NAME, PhraseLayer::new),
        new PreparedLayer(SentenceLayer.NAME, () -> new SentenceLayer(states)));
  }

  CrisisAssessment(Layer phrases, Layer sentences) {
    this.phrases = phrases;
    this.sentences = sentences;
  }

  /** What the text itself shows, layer by layer: phrases, then sentences. */
  public List<Reading> read(String text) {
    Message message;
    try {
      message = Message.of(text);
    } catch (RuntimeException | StackOverflowError fault) {
      log.error("a text could not be prepared, so the card is shown", fault);
      return List.of(Reading.failed(PhraseLayer.NAME), Reading.failed(SentenceLayer.NAME));
    }
    Reading byPhrases = look(phrases, message);
    // A critical statement is what it is; nothing the classifier says could change it.
    Reading bySentences =
        byPhrases.level() == CrisisLevel.CRITICAL
            ? new Reading(SentenceLayer.NAME, CrisisLevel.NONE, 0, List.of(), false)
            : look(sentences, message);
    return List.of(byPhrases, bySentences);
  }

  /** The text by itself, without the person's course. */
  public Combined combined(String text) {
    List<Reading> readings = read(text);
    return Combination.of(readings.getFirst(), readings.getLast(), NO_COURSE);
  }

  /** The level of a text by itself; 10,000 characters are read. */
  public CrisisLevel assess(String text) {
    return combined(text).level();
  }

  /** Whether a layer failed when it was used last. */
  public boolean degraded() {
    return degraded.get();
  }

  private Reading look(Layer layer, Message message) {
    try {
      Reading reading = layer.read(message);
      if (layer == sentences) {
        degraded.set(false);
      }
      return reading;
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      // Never the text: the fault's own words are enough to find it.
      log.error("the layer {} failed; the others decide", layer.name(), fault);
      degraded.set(true);
      return Reading.failed(layer.name());
    }
  }
}
