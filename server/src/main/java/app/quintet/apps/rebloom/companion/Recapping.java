package app.quintet.apps.rebloom.companion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sums a session up without a model: topics, two of the person's own clauses, feeling, help. */
@Component
class Recapping {
  private static final Pattern HELPED =
      Pattern.compile(
          "(?i)\\b(?:the |my |a )?([\\p{L} '-]{3,40}?) (?:really |actually |always |sometimes"
              + " |usually )?(?:helped|helps|did me good|does me good|calms me|calmed me)\\b");
  private final Understanding understanding;
  private final FeelingSense feelings;
  private final Mirror mirror;
  private final Tongues tongues;

  Recapping(Understanding understanding, FeelingSense feelings, Mirror mirror, Tongues tongues) {
    this.understanding = understanding;
    this.feelings = feelings;
    this.mirror = mirror;
    this.tongues = tongues;
  }

  /** The summary; never fails for any session. */
  RecapOutput of(CompanionTurn turn) {
    List<String> said = Course.of(turn).person();
    boolean english = said.stream().noneMatch(s -> tongues.spoken(s, turn.language()).isPresent());
    List<String> topics = topics(turn, said);
    String feeling = feeling(said);
    StringBuilder text = new StringBuilder();
    text.append("You talked about ").append(String.join(" and ", named(topics))).append('.');
    List<String> clauses = english ? clauses(said) : List.of();
    if (!clauses.isEmpty()) {
      text.append(" You said that ").append(String.join(", and that ", clauses)).append('.');
    }
    if (feeling != null && english) {
      text.append(" Towards the end you sounded ").append(adjective(feeling)).append('.');
    }
    return new RecapOutput(text.toString(), topics, feeling, english ? helped(said) : List.of());
  }

  private List<String> topics(CompanionTurn turn, List<String> said) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    for (int i = 0; i < said.size(); i++) {
      CompanionTurn upTo = upTo(turn, i);
      counted.merge(understanding.hear(upTo, Course.of(upTo)).topic(), 1, Integer::sum);
    }
    List<String> most =
        counted.entrySet().stream()
            .filter(topic -> !topic.getKey().equals("general"))
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .map(Map.Entry::getKey)
            .toList();
    return most.isEmpty() ? List.of("general") : most;
  }

  private static CompanionTurn upTo(CompanionTurn turn, int nth) {
    List<Line> lines = turn.lines().stream().filter(Line::fromPerson).limit(nth + 1L).toList();
    return new CompanionTurn(
        turn.language(),
        "",
        turn.approach(),
        List.of(),
        turn.type(),
        null,
        lines,
        List.of(),
        List.of(),
        false,
        Disclosure.NONE,
        java.util.Set.of(),
        java.util.Set.of(),
        0);
  }

  private List<String> clauses(List<String> said) {
    List<String> found = new ArrayList<>();
    for (String text : said) {
      Optional<String> clause = mirror.of(text);
      if (clause.isPresent() && found.size() < 2 && !found.contains(clause.get())) {
        found.add(clause.get());
      }
    }
    return found;
  }

  private @Nullable String feeling(List<String> said) {
    List<String> last = said.subList(Math.max(0, said.size() - 3), said.size());
    List<String> tags = feelings.of(String.join(". ", last)).tags();
    return tags.isEmpty() ? null : tags.getFirst();
  }

  private static List<String> helped(List<String> said) {
    List<String> found = new ArrayList<>();
    for (String text : said) {
      Matcher helped = HELPED.matcher(text);
      if (helped.find() && found.size() < 3 && !Words.of(text).contains("never")) {
        String what = helped.group(1).strip();
        if (!what.matches("(?i)(?:that|this|it|you|nothing|what|which|he|she|they)")) {
          found.add(what);
        }
      }
    }
    return found;
  }

  private static List<String> named(List<String> topics) {
    return topics.stream()
        .map(
            topic ->
                switch (topic) {
                  case "low_mood" -> "low days";
                  case "self_esteem" -> "how you see yourself";
                  case "good_news" -> "something good";
                  case "general" -> "how things are";
                  default -> topic;
                })
        .toList();
  }

  private static String adjective(String tag) {
    return tag.equals("neutral") ? "even" : tag;
  }
}
