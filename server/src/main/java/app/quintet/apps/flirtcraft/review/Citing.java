package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.reading.Trait;
import app.quintet.apps.flirtcraft.reading.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the messages that show what a score rests on: each contains what it is quoted for. */
final class Citing {
  private static final int QUOTES = 3;
  private static final int TELLING = 3;

  /** Traits that a statement shows better than a question. */
  private static final Set<Trait> TELLING_OF_ONESELF =
      EnumSet.of(Trait.DISCLOSURE, Trait.STORY, Trait.DETAIL, Trait.FEELING);

  /** A model may name two for each metric; more are not looked at. */
  private static final int MOST_OF_MODEL = 12;

  private final Features features;

  /** Quoted before in this review: another line is as good a witness, where there is one. */
  private final Set<UUID> quoted = new HashSet<>();

  private final Set<UUID> shown;
  private final List<Judgement.Cited> models;

  /**
   * Quotes from what was measured, and from what a model pointed at.
   *
   * @param shown the messages that the model was shown
   * @param models what it quotes, or null
   */
  Citing(Features features, Set<UUID> shown, @Nullable List<Judgement.Cited> models) {
    this.features = features;
    this.shown = shown;
    this.models = models == null ? List.of() : models.stream().limit(MOST_OF_MODEL).toList();
  }

  /** The quotes of one metric, at least one if the person wrote anything; asked once for each. */
  List<Review.Quote> of(Metric metric) {
    List<Review.Quote> quotes = new ArrayList<>();
    Ceiling ceiling = Ceiling.over(features);
    if (ceiling != null) {
      // What holds everything down is all there is to show.
      add(quotes, ceiling.trait(), ceiling.trait().name(), false);
      add(quotes, ceiling.trait(), ceiling.trait().name(), false);
    }
    for (Weight row : ceiling == null ? Scoring.reasons(metric, features) : List.<Weight>of()) {
      Trait trait = row.measure().trait();
      if (trait != null && quotes.size() < QUOTES) {
        add(quotes, trait, row.measure().name(), row.points() > 0);
      }
    }
    for (Judgement.Cited cited : models) {
      if (metric.wire().equals(cited.metric())) {
        pointedAt(cited.text())
            .filter(line -> quotes.stream().noneMatch(q -> q.messageId().equals(line.messageId())))
            .ifPresent(
                line -> {
                  if (quotes.size() == QUOTES) {
                    quotes.removeLast();
                  }
                  quotes.add(quote(line, "model"));
                });
      }
    }
    if (quotes.isEmpty()) {
      // Where nothing particular counted, how little was said is what the score rests on.
      features.lines().stream()
          .min(Comparator.comparingInt(line -> line.reading().words()))
          .ifPresent(line -> quotes.add(quote(line, Measure.SUBSTANCE.name())));
    }
    quotes.forEach(quote -> quoted.add(quote.messageId()));
    return List.copyOf(quotes);
  }

  private void add(List<Review.Quote> quotes, Trait trait, String shows, boolean earned) {
    Line line = witness(trait, quotes, earned);
    if (line != null) {
      quotes.add(quote(line, shows));
    }
  }

  /** The message a model means: one it was shown that holds these words, three of them at least. */
  private Optional<Line> pointedAt(@Nullable String text) {
    String wanted = Words.normal(text == null ? "" : text);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    boolean enough = wanted.split(" ").length >= TELLING;
    return features.lines().stream()
        .filter(line -> shown.contains(line.messageId()))
        .filter(
            line -> {
              String said = Words.normal(line.text());
              return said.equals(wanted)
                  || (enough && (" " + said + " ").contains(" " + wanted + " "));
            })
        .findFirst();
  }

  /** A line with this trait, not yet quoted in this metric, rather one not quoted at all. */
  private @Nullable Line witness(Trait trait, List<Review.Quote> here, boolean earned) {
    return features.lines().stream()
        .filter(line -> line.reading().has(trait))
        .filter(line -> !earned || !poor(trait, line))
        .filter(line -> here.stream().noneMatch(q -> q.messageId().equals(line.messageId())))
        .min(
            Comparator.comparing((Line line) -> quoted.contains(line.messageId()))
                // The fewer other things a line does, the plainer it shows this one.
                .thenComparing(line -> line.reading().traits().size()))
        .orElse(null);
  }

  /** Whether a line is a poor example of something good. */
  private static boolean poor(Trait trait, Line line) {
    boolean fault =
        line.reading().has(Trait.FLAT)
            || line.reading().has(Trait.DEAD_END)
            || line.reading().has(Trait.SMALL_TALK);
    return fault || (TELLING_OF_ONESELF.contains(trait) && line.reading().has(Trait.QUESTION));
  }

  private static Review.Quote quote(Line line, String shows) {
    return new Review.Quote(line.messageId(), line.text(), shows.toLowerCase(Locale.ROOT));
  }
}
