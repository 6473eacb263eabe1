package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says what a message is about and what it does: rules where words are plain, else likeness. */
@Component
class Understanding {
  private static final Logger log = LoggerFactory.getLogger(Understanding.class);
  private static final int READ = 600;
  private static final int SHORT = 3;
  // A move that is only resembled has to be resembled closely: most messages are somebody talking.
  private static final double SURE = 0.66;
  private static final double AHEAD = 0.12;
  private static final double CUE = 0.5;
  private static final double FAINT = 0.3;
  private static final double[] ECHO = {0.34, 0.2, 0.1};
  private static final List<String> BY_LIKENESS =
      List.of("thanks", "worried_friend", "off_topic", "anger_at_me", "dependence");
  private static final Pattern LOST =
      Pattern.compile(
          "\\b(?:lost|buried|miss|without) my (?:(?:best|little|big|older|younger|dear|late|old)"
              + " )?(PEOPLE)\\b|\\bmy (?:(?:best|little|big|older|younger|dear|late|old) )?(PEOPLE)"
                  .replace("PEOPLE", people())
              + "(?:'s)?(?: \\p{L}+){0,2} (?:died|dies|passed|death|funeral|killed|was put"
              + " down|is dead|is gone)\\b");

  private final Library library;
  private final Words words;
  private final FeelingSense feelings;
  private final Nearest topics;
  private final Nearest moves;
  private final Map<String, Pattern> cues = new LinkedHashMap<>();

  Understanding(Library library, Words words, FeelingSense feelings, Embeddings embeddings) {
    this.library = library;
    this.words = words;
    this.feelings = feelings;
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (String topic : Library.TOPICS) {
      said.put(topic, library.shelf(topic).said());
      List<String> plain = library.shelf(topic).cues();
      if (!plain.isEmpty()) {
        cues.put(topic, Pattern.compile("\\b(?:" + String.join("|", plain) + ")\\b"));
      }
    }
    this.topics = new Nearest(embeddings, said);
    Map<String, List<String>> done = new LinkedHashMap<>();
    BY_LIKENESS.forEach(
        move -> done.put(move, Objects.requireNonNull(library.moves().get(move)).said()));
    done.put("talk", said.values().stream().flatMap(List::stream).toList());
    this.moves = new Nearest(embeddings, done);
  }

  private static String people() {
    return "dad|daddy|father|mum|mom|mummy|mother|parents|sister|brother|son|daughter|baby|child"
        + "|husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|friend|grandmother|grandma|nan"
        + "|granny|grandfather|grandpa|grandad|aunt|uncle|cousin|niece|nephew|dog|cat|horse|rabbit"
        + "|colleague|teacher|neighbou?r";
  }

  @EventListener(ApplicationReadyEvent.class)
  void warmUp() {
    Thread.ofVirtual().name("companion-examples").start(this::prepare);
  }

  /** Makes all examples' vectors, so that no first answer waits for them. */
  void prepare() {
    try {
      topics.space();
      moves.space();
      feelings.prepare();
    } catch (RuntimeException failed) {
      log.warn("the examples could not be prepared: {}", failed.getClass().getSimpleName());
    }
  }

  /** Reads the person's last message in its context. Never throws for any text. */
  Heard hear(CompanionTurn turn, Course course) {
    String text = course.person().isEmpty() ? "" : course.person().getLast();
    String plain = Rules.plain(text);
    List<String> spoken = Words.of(plain);
    String topic = topic(turn, course);
    Feeling feeling = feelings.of(text);
    Intent intent = intent(plain, spoken.size(), course);
    String whole = Rules.plain(String.join(". ", course.person()));
    return new Heard(
        intent,
        topic,
        text,
        spoken.size(),
        feeling,
        topic.equals("grief") ? lost(whole) : null,
        intent == Intent.NUMBER ? number(plain) : null);
  }

  private Intent intent(String plain, int spoken, Course course) {
    Optional<Intent> ruled = Rules.read(plain);
    if (ruled.isPresent() && !(ruled.get() == Intent.NUMBER && !course.askedScale())) {
      return ruled.get();
    }
    if (words.nonsense(plain)) {
      return Intent.NONSENSE;
    }
    if (spoken <= SHORT) {
      return Intent.SHORT;
    }
    return spoken > 25 ? Intent.TALK : byLikeness(plain);
  }

  private Intent byLikeness(String plain) {
    try {
      Map<String, Double> like = moves.likeness(plain);
      double talk = like.getOrDefault("talk", 0.0);
      for (String move : BY_LIKENESS) {
        double score = like.getOrDefault(move, 0.0);
        if (score > SURE && score > talk + AHEAD) {
          return Intent.valueOf(move.toUpperCase(java.util.Locale.ROOT));
        }
      }
    } catch (RuntimeException failed) {
      log.warn("understood by rules alone: {}", failed.getClass().getSimpleName());
    }
    return Intent.TALK;
  }

  private String topic(CompanionTurn turn, Course course) {
    Map<String, Double> score = new HashMap<>();
    List<String> said = course.person();
    add(score, said.isEmpty() ? "" : said.getLast(), 1);
    for (int back = 1; back <= ECHO.length && back < said.size(); back++) {
      add(score, said.get(said.size() - 1 - back), ECHO[back - 1]);
    }
    // Nobody bereaved should have to say it twice.
    Pattern grief = cues.get("grief");
    if (grief != null && grief.matcher(Rules.plain(String.join(". ", said))).find()) {
      score.merge("grief", 0.4, Double::sum);
    }
    String chosen = chosen(turn.type());
    if (!chosen.equals("general")) {
      score.merge(chosen, 0.12, Double::sum);
    }
    score.remove("general");
    Map.Entry<String, Double> best =
        score.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
    return best == null || best.getValue() < FAINT ? "general" : best.getKey();
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
    if (spoken.size() < SHORT || words.share(spoken) < 0.3) {
      return;
    }
    try {
      boolean good = feelings.of(text).sentiment() > 0.15;
      topics
          .likeness(plain)
          .forEach(
              (topic, like) -> {
                if (good || !topic.equals("good_news")) {
                  score.merge(topic, like * weight, Double::sum);
                }
              });
    } catch (RuntimeException failed) {
      log.warn("topic by words alone: {}", failed.getClass().getSimpleName());
    }
  }

  /** The topic that somebody chose for the session. */
  static String chosen(SessionType type) {
    return switch (type) {
      case MOOD -> "low_mood";
      case GENERAL -> "general";
      case ANXIETY, SLEEP, GRIEF, STRESS, RELATIONSHIPS, WORK -> type.wire();
    };
  }

  private static @Nullable String lost(String plain) {
    Matcher found = LOST.matcher(plain);
    if (!found.find()) {
      return null;
    }
    return found.group(1) != null ? found.group(1) : found.group(2);
  }

  private static int number(String plain) {
    Matcher digits = Pattern.compile("10|[0-9]").matcher(plain);
    return digits.find() ? Integer.parseInt(digits.group()) : 5;
  }
}
