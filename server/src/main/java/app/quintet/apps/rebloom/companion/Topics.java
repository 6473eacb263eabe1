package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What a conversation is about: the last message, what was said before it, and plain words. */
@Component
class Topics {
  static final String GENERAL = "general";
  private static final Logger log = LoggerFactory.getLogger(Topics.class);
  private static final int READ = 600;
  private static final int FEW = 3;
  private static final double CUE = 0.3;
  private static final double FAINT = 0.16;
  private static final double MOURNED = 0.7;
  private static final int REMEMBERED = 20;
  private static final double CHOSEN = 0.08;
  private static final double[] ECHO = {0.34, 0.2, 0.12, 0.08};

  private final Words words;
  private final Learnt learnt;
  private final Map<String, Pattern> cues = new LinkedHashMap<>();

  Topics(Library library, Words words, @Qualifier(OwnVectors.NAME) Embeddings embeddings) {
    this.words = words;
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (String topic : Library.TOPICS) {
      said.put(topic, new ArrayList<>(library.shelf(topic).said()));
      List<String> plain = library.shelf(topic).cues();
      if (!plain.isEmpty()) {
        cues.put(topic, Pattern.compile("\\b(?:" + String.join("|", plain) + ")\\b"));
      }
    }
    Examples.addTo(said, Examples.Example::topic);
    this.learnt = new Learnt(embeddings, said);
  }

  void prepare() {
    learnt.space();
  }

  /** One of {@link Library#TOPICS}. Never throws for any text. */
  String of(CompanionTurn turn, List<String> said) {
    Map<String, Double> score = new HashMap<>();
    String last = said.isEmpty() ? "" : said.getLast();
    add(score, last, 1);
    boolean asks = Rules.read(Rules.plain(last)).isPresent();
    if (asks) {
      // A request is about what was told before it.
      score.remove(GENERAL);
    }
    List<String> told =
        said.subList(0, Math.max(0, said.size() - 1)).reversed().stream()
            .filter(text -> Rules.read(Rules.plain(text)).isEmpty())
            .limit(ECHO.length)
            .toList();
    for (int back = 0; back < told.size(); back++) {
      add(score, told.get(back), ECHO[back] * (asks ? 2 : 1));
    }
    // Nobody bereaved should have to say it twice.
    Pattern grief = cues.get("grief");
    if (grief != null
        && grief
            .matcher(
                Rules.plain(
                    String.join(
                        ". ", said.subList(Math.max(0, said.size() - REMEMBERED), said.size()))))
            .find()) {
      score.merge("grief", MOURNED, Double::sum);
    }
    String chosen = chosen(turn.type());
    if (!chosen.equals(GENERAL)) {
      score.merge(chosen, CHOSEN, Double::sum);
    }
    Map.Entry<String, Double> best =
        score.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
    return best == null || best.getValue() < FAINT ? GENERAL : best.getKey();
  }

  private void add(Map<String, Double> score, String text, double weight) {
    String plain = Rules.plain(text.substring(0, Math.min(READ, text.length())));
    List<String> spoken = Words.of(plain);
    cues.forEach(
        (topic, pattern) -> {
          if (pattern.matcher(plain).find()) {
            score.merge(topic, CUE * weight, Double::sum);
          }
        });
    if (spoken.size() < FEW || words.share(spoken) < 0.3) {
      return;
    }
    try {
      learnt
          .likeness(plain)
          .forEach((topic, like) -> score.merge(topic, like * weight, Double::sum));
    } catch (RuntimeException failed) {
      log.warn("topic by words alone: {}", failed.getClass().getSimpleName());
    }
  }

  /** Whether a plain word of this text names the topic. */
  boolean named(String topic, String plain) {
    Pattern cue = cues.get(topic);
    return plain.equals(topic) || cue != null && cue.matcher(plain).find();
  }

  /** The topic that somebody chose for the session. */
  static String chosen(SessionType type) {
    return switch (type) {
      case MOOD -> "low_mood";
      case GENERAL -> GENERAL;
      case ANXIETY, SLEEP, GRIEF, STRESS, RELATIONSHIPS, WORK -> type.wire();
    };
  }
}
