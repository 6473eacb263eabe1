package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.reading.Reader;
import app.quintet.platform.safety.Moderation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Scores the hand-written transcripts with the real reader and compares them in pairs. */
public final class Calibration {
  public static final Moderation MODERATION = moderation();
  public static final Reader READER = new Reader(MODERATION);
  static final Measuring MEASURING = new Measuring(READER);

  /** The kinds of people that are ordered among each other, best first. */
  private static final List<String> ORDER = List.of("thoughtful", "average", "careless", "troll");

  private Calibration() {}

  /** A transcript and what it scores without any model. */
  record Scored(Transcripts.Written written, Features features, Map<Metric, Integer> scores) {
    int overall() {
      return Scoring.overall(scores);
    }
  }

  /** Two of different kinds at the same place and difficulty; the first should rank higher. */
  record Pair(Scored better, Scored worse) {
    boolean held() {
      return better.written.held() && worse.written.held();
    }

    boolean anyHeld() {
      return better.written.held() || worse.written.held();
    }

    long metricsWon() {
      return better.scores.keySet().stream()
          .filter(m -> better.scores.get(m) > worse.scores.get(m))
          .count();
    }

    /** The three honest kinds must differ in four metrics, too (specification, The review). */
    boolean right() {
      boolean honest = ORDER.indexOf(worse.written.kind()) <= 2 && isOrdered(worse);
      return better.overall() > worse.overall() && (!honest || metricsWon() >= 4);
    }

    private static boolean isOrdered(Scored s) {
      return ORDER.contains(s.written.kind());
    }

    @Override
    public String toString() {
      return better.written.id()
          + " "
          + better.overall()
          + " over "
          + worse.written.id()
          + " "
          + worse.overall()
          + ", "
          + metricsWon()
          + " metrics";
    }
  }

  static Scored score(Transcripts.Written t) {
    Features features = MEASURING.measure(t.context(), t.messages());
    var measured = Scoring.measured(features, t.difficulty());
    return new Scored(t, features, Scoring.judged(measured, Map.of(), features));
  }

  static List<Scored> scored(List<Transcripts.Written> written) {
    return written.stream().map(Calibration::score).toList();
  }

  /** Every ordered pair; careless people and trolls are not ordered against copy-paste. */
  static List<Pair> pairs(List<Scored> all) {
    List<Pair> pairs = new ArrayList<>();
    for (Scored a : all) {
      for (Scored b : all) {
        if (a.written.scene().equals(b.written.scene())
            && above(a.written.kind(), b.written.kind())) {
          pairs.add(new Pair(a, b));
        }
      }
    }
    return pairs;
  }

  private static boolean above(String a, String b) {
    if (b.equals("copypaste")) {
      return a.equals("thoughtful") || a.equals("average");
    }
    return ORDER.contains(a) && ORDER.indexOf(a) < ORDER.indexOf(b);
  }

  /** One line for each transcript. */
  static String table(List<Scored> all) {
    var lines = new StringBuilder();
    lines.append(String.format(Locale.ROOT, "%-24s %-5s all", "transcript", ""));
    for (Metric metric : Metric.values()) {
      lines.append(String.format(Locale.ROOT, " %4s", metric.wire().substring(0, 4)));
    }
    for (Scored s : all) {
      String held = s.written.held() ? "held" : "";
      lines.append(
          String.format(Locale.ROOT, "%n%-24s %-5s %3d", s.written.id(), held, s.overall()));
      for (Metric metric : Metric.values()) {
        Integer score = s.scores.get(metric);
        lines.append(String.format(Locale.ROOT, " %4s", score == null ? "-" : score));
      }
    }
    return lines.toString();
  }

  private static Moderation moderation() {
    var context = new AnnotationConfigApplicationContext();
    context.scan("app.quintet.platform.safety.moderation");
    context.refresh();
    return context.getBean(Moderation.class);
  }
}
