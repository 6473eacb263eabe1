package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.companion.Approach;
import app.quintet.apps.rebloom.insight.Comparisons.Sides;
import app.quintet.apps.rebloom.insight.Comparisons.Subject;
import app.quintet.apps.rebloom.insight.Finding.Kind;
import app.quintet.apps.rebloom.insight.Insight.Evidence;
import app.quintet.apps.rebloom.insight.Insight.InsightType;
import app.quintet.apps.rebloom.session.Session;
import app.quintet.apps.rebloom.session.Transcript.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What goes together in conversations: the mood before and after by what they are about and how the
 * companion talks, and the mood people come with by topic and by what their words sound like.
 */
record SessionFindings(List<Session> sessions, List<Tone> tones, Comparisons comparisons) {
  void compare() {
    changes("talk", Session::type, Kind.LOWER_AFTER_TALK, Kind.HIGHER_AFTER_TALK, "type");
    Map<UUID, Approach> ways = ways();
    changes("way", s -> ways.get(s.id()), Kind.LOWER_AFTER_WAY, Kind.HIGHER_AFTER_WAY, "approach");
    comings(
        "topic",
        this::topics,
        Sides.helping(InsightType.TRIGGER, Kind.LOWER_TOPIC, Kind.HIGHER_TOPIC),
        false);
    Map<UUID, Set<String>> felt =
        tones.stream()
            .collect(
                Collectors.groupingBy(
                    Tone::session,
                    Collectors.flatMapping(t -> t.emotions().stream(), Collectors.toSet())));
    comings(
        "feeling",
        s -> felt.getOrDefault(s.id(), Set.of()),
        Sides.patterns(Kind.LOWER_FEELING, Kind.HIGHER_FEELING),
        true);
  }

  /** Mood after against mood before, in all conversations of one kind. */
  private <K extends Enum<K>> void changes(
      String name, Function<Session, @Nullable K> kind, Kind low, Kind high, String fact) {
    Map<K, List<Session>> groups = new HashMap<>();
    for (Session s : sessions) {
      K of = kind.apply(s);
      if (of != null && s.moodBefore() != null && s.moodAfter() != null) {
        groups.computeIfAbsent(of, k -> new ArrayList<>()).add(s);
      }
    }
    groups.forEach(
        (of, pairs) -> {
          if (pairs.size() >= Difference.FEWEST) {
            comparisons.add(
                Change.of(pairs.stream().map(SessionFindings::change).toList()),
                Sides.helping(InsightType.PATTERN, low, high),
                new Subject(
                    name + "/" + of,
                    Map.of(fact, of.name().toLowerCase(Locale.ROOT)),
                    pairs.size()),
                Evidence.ofSessions(ids(pairs), List.of()));
          }
        });
  }

  /** The mood people come with, in conversations with a word against those without it. */
  private void comings(
      String name, Function<Session, Set<String>> words, Sides sides, boolean quoted) {
    List<Session> told = sessions.stream().filter(s -> s.moodBefore() != null).toList();
    Set<String> all =
        told.stream().flatMap(s -> words.apply(s).stream()).collect(Collectors.toSet());
    for (String word : all.stream().sorted().toList()) {
      List<Session> with = told.stream().filter(s -> words.apply(s).contains(word)).toList();
      List<Session> without = told.stream().filter(s -> !words.apply(s).contains(word)).toList();
      if (with.size() >= Difference.FEWEST && without.size() >= Difference.FEWEST) {
        comparisons.add(
            Difference.between(befores(with), befores(without)),
            sides,
            new Subject(name + "/" + word, Map.of("what", word), with.size()),
            Evidence.ofSessions(ids(with), quoted ? showing(word, with) : List.of()));
      }
    }
  }

  private Set<String> topics(Session s) {
    Session.End end = s.end();
    return end == null || end.summary() == null
        ? Set.of()
        : end.summary().topics().stream()
            .map(t -> t.toLowerCase(Locale.ROOT).strip())
            .collect(Collectors.toSet());
  }

  private List<UUID> showing(String emotion, List<Session> in) {
    Set<UUID> ids = in.stream().map(Session::id).collect(Collectors.toSet());
    return tones.stream()
        .filter(t -> ids.contains(t.session()) && t.emotions().contains(emotion))
        .map(Tone::message)
        .toList();
  }

  /** The way each conversation was answered most often. */
  private Map<UUID, Approach> ways() {
    Map<UUID, Map<Approach, Long>> counts = new HashMap<>();
    for (Tone tone : tones) {
      if (tone.approach() != null) {
        counts
            .computeIfAbsent(tone.session(), s -> new HashMap<>())
            .merge(tone.approach(), 1L, Long::sum);
      }
    }
    Map<UUID, Approach> ways = new HashMap<>();
    counts.forEach(
        (session, each) ->
            each.entrySet().stream()
                .max(
                    Map.Entry.<Approach, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> ways.put(session, most.getKey())));
    return ways;
  }

  private static int change(Session s) {
    return Objects.requireNonNull(s.moodAfter()) - Objects.requireNonNull(s.moodBefore());
  }

  private static List<Integer> befores(List<Session> of) {
    return of.stream().map(Session::moodBefore).filter(Objects::nonNull).toList();
  }

  private static List<UUID> ids(List<Session> of) {
    return of.stream().map(Session::id).toList();
  }
}
