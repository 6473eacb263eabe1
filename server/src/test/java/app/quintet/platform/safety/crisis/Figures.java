package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what was flagged; prints figures only, never a sentence. */
final class Figures {
  /** Forms that only sound like danger, by which false alarms are counted. */
  static final Set<String> STORIES =
      Set.of("idiom", "joke", "quotation", "bereavement", "past", "planning_words", "negation");

  private Figures() {}

  /** A sentence and the level it was given. */
  record Judged(Labelled sentence, CrisisLevel level) {
    boolean flagged() {
      return level.needsCard();
    }
  }

  /** A share with its 95 % interval after Wilson (1927). */
  record Share(int hits, int of) {
    double value() {
      return of == 0 ? Double.NaN : hits / (double) of;
    }

    double low() {
      return bound(-1);
    }

    double high() {
      return bound(1);
    }

    private double bound(int side) {
      double z = 1.959964;
      double n = Math.max(1, of);
      double p = of == 0 ? 0 : value();
      double middle = p + z * z / (2 * n);
      double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
      return Math.clamp((middle + side * reach) / (1 + z * z / n), 0, 1);
    }

    @Override
    public String toString() {
      return of == 0
          ? "–"
          : String.format(Locale.ROOT, "%.3f [%.3f–%.3f] %d/%d", value(), low(), high(), hits, of);
    }
  }

  static Share flagged(List<Judged> all, Predicate<Labelled> which) {
    List<Judged> some = all.stream().filter(j -> which.test(j.sentence())).toList();
    return new Share((int) some.stream().filter(Judged::flagged).count(), some.size());
  }

  /** Recall of high and critical. */
  static Share recall(List<Judged> all) {
    return flagged(all, Labelled::dangerous);
  }

  /** Harmless figures of speech, stories and the like that were flagged. */
  static Share alarms(List<Judged> all) {
    return flagged(all, s -> s.level() == CrisisLevel.NONE && STORIES.contains(s.kind()));
  }

  /** Sadness, stress and the like, without a wish to be dead, that was flagged. */
  static Share strain(List<Judged> all) {
    return flagged(all, s -> s.level() == CrisisLevel.LOW);
  }

  /** The tables: by language and level, by level and kind, and which level was given for which. */
  static String tables(List<Judged> all) {
    StringBuilder out = new StringBuilder();
    out.append("recall of high and critical  ").append(recall(all)).append('\n');
    out.append("false alarms on stories      ").append(alarms(all)).append('\n');
    out.append("false alarms on strain       ").append(strain(all)).append("\n\n");
    out.append("flagged high or above, by language and level\n");
    for (String language : Labelled.LANGUAGES) {
      for (CrisisLevel level : CrisisLevel.values()) {
        Share share = flagged(all, s -> s.language().equals(language) && s.level() == level);
        row(out, language + " " + level.wire(), share);
      }
      row(out, language + " high+critical", recall(of(all, language)));
      row(out, language + " stories", alarms(of(all, language)));
    }
    out.append("\nflagged high or above, by level and kind (English)\n");
    for (CrisisLevel level : CrisisLevel.values()) {
      for (String kind : all.stream().map(j -> j.sentence().kind()).distinct().sorted().toList()) {
        row(
            out,
            level.wire() + " " + kind,
            flagged(of(all, "en"), s -> s.level() == level && s.kind().equals(kind)));
      }
    }
    return out.append('\n').append(confusion(all)).toString();
  }

  private static List<Judged> of(List<Judged> all, String language) {
    return all.stream().filter(j -> j.sentence().language().equals(language)).toList();
  }

  private static void row(StringBuilder out, String name, Share share) {
    if (share.of() > 0) {
      out.append(String.format(Locale.ROOT, "  %-26s %s%n", name, share));
    }
  }

  private static String confusion(List<Judged> all) {
    StringBuilder out = new StringBuilder("meant (rows) and given (columns)\n            ");
    Stream.of(CrisisLevel.values()).forEach(l -> out.append(String.format("%10s", l.wire())));
    for (CrisisLevel meant : CrisisLevel.values()) {
      out.append(String.format("%n  %-10s", meant.wire()));
      for (CrisisLevel given : CrisisLevel.values()) {
        long count =
            all.stream().filter(j -> j.sentence().level() == meant && j.level() == given).count();
        out.append(String.format("%10d", count));
      }
    }
    return out.append('\n').toString();
  }
}
