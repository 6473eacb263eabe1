package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Says what a message is about and what it does: rules where words are plain, else likeness. */
@Component
class Understanding {
  private static final Logger log = LoggerFactory.getLogger(Understanding.class);
  private static final int SHORT = 3;
  private static final int LONG = 25;
  private static final int BACK = 3;
  private static final Pattern SUBJECT =
      Pattern.compile("\\b(?:i|i'm|i've|we|we're|he|she|they|it|it's|my|you)\\b");
  // A move that is only resembled has to be resembled closely: most messages are somebody talking.
  private static final double SURE = 0.4;
  private static final double AHEAD = 0.15;
  private static final List<String> BY_LIKENESS =
      List.of(
          "thanks",
          "worried_friend",
          "off_topic",
          "anger_at_me",
          "dependence",
          "about_me",
          "abilities",
          "privacy_asked",
          "small_talk",
          "joke",
          "vent",
          "apology",
          "dont_know",
          "exercise_asked",
          "exercise_done",
          "returning",
          "goodbye");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern LOST =
      Pattern.compile(
          "\\b(?:lost|buried|miss|without) my (?:(?:best|little|big|older|younger|dear|late|old)"
              + " )?(PEOPLE)\\b|\\bmy (?:(?:best|little|big|older|younger|dear|late|old) )?(PEOPLE)"
                  .replace("PEOPLE", people())
              + "(?:'s)?(?: \\p{L}+){0,2} (?:died|dies|passed|death|funeral|killed|was put"
              + " down|is dead|is gone)\\b");

  private final Words words;
  private final FeelingSense feelings;
  private final Topics topics;
  private final Learnt moves;

  Understanding(
      Library library,
      Words words,
      FeelingSense feelings,
      Topics topics,
      @Qualifier(OwnVectors.NAME) Embeddings embeddings) {
    this.words = words;
    this.feelings = feelings;
    this.topics = topics;
    Map<String, List<String>> done = new LinkedHashMap<>();
    BY_LIKENESS.forEach(
        move -> done.put(move, Objects.requireNonNull(library.moves().get(move)).said()));
    List<String> talk =
        new ArrayList<>(Examples.all().stream().map(Examples.Example::text).toList());
    Library.TOPICS.forEach(topic -> talk.addAll(library.shelf(topic).said()));
    done.put("talk", talk);
    this.moves = new Learnt(embeddings, done);
  }

  private static String people() {
    return "dad|daddy|father|mum|mom|mummy|mother|parents|sister|brother|son|daughter|baby|child"
        + "|husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|friend|grandmother|grandma|nan"
        + "|granny|grandfather|grandpa|grandad|aunt|uncle|cousin|niece|nephew|dog|cat|horse|rabbit"
        + "|colleague|teacher|neighbou?r";
  }

  /** Learns now instead of at the first message. Throws without the sentence model. */
  void prepare() {
    topics.prepare();
    moves.space();
    feelings.prepare();
  }

  /** Reads the person's last message in its context. Never throws for any text. */
  Heard hear(CompanionTurn turn, Course course) {
    String text = course.person().isEmpty() ? "" : course.person().getLast();
    String plain = Rules.plain(text);
    List<String> spoken = Words.of(plain);
    String topic = topics.of(turn, course.person());
    Feeling feeling = feelings.of(text);
    Intent intent = intent(plain, spoken.size());
    String whole = Rules.plain(String.join(". ", course.person()));
    return new Heard(
        intent,
        topic,
        topics.named(topic, plain),
        text,
        spoken.size(),
        feeling,
        Tone.of(sentiments(course.person()), topic),
        Whom.of(course.person()),
        topic.equals("grief") ? lost(whole) : null,
        intent == Intent.NUMBER ? number(plain) : null);
  }

  /** Of the last few things told, newest first; requests and small words tell nothing. */
  private List<Double> sentiments(List<String> said) {
    List<Double> all = new ArrayList<>();
    for (int i = said.size() - 1; i >= 0 && all.size() <= BACK; i--) {
      boolean last = i == said.size() - 1;
      if (last || Rules.read(Rules.plain(said.get(i))).isEmpty()) {
        // A fragment answers a question; alone it says less than it seems to.
        boolean fragment = !SUBJECT.matcher(Rules.plain(said.get(i))).find();
        all.add(feelings.of(said.get(i)).sentiment() * (fragment ? 0.5 : 1));
      }
    }
    return all;
  }

  private Intent intent(String plain, int spoken) {
    Optional<Intent> ruled = Rules.read(plain);
    if (ruled.isPresent()) {
      return ruled.get();
    }
    if (words.nonsense(plain)) {
      return Intent.NONSENSE;
    }
    if (spoken < SHORT || spoken == SHORT && !SUBJECT.matcher(plain).find()) {
      return Intent.SHORT;
    }
    return spoken > LONG ? Intent.TALK : byLikeness(plain);
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

  private static @Nullable String lost(String plain) {
    Matcher found = LOST.matcher(plain);
    if (!found.find()) {
      return null;
    }
    return found.group(1) != null ? found.group(1) : found.group(2);
  }

  private static int number(String plain) {
    Matcher digits = Pattern.compile("10|[0-9]").matcher(plain);
    if (digits.find()) {
      return Integer.parseInt(digits.group());
    }
    return Math.max(
        0, NUMBERS.indexOf(NUMBERS.stream().filter(plain::contains).findFirst().orElse("five")));
  }
}
