package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.reading.Trait;

/** How much of a measure a transcript shows, in numbers a person can check. */
final class Amounts {
  private Amounts() {}

  /** In how many messages, or the number itself where the measure counts none. */
  static long of(Measure measure, Features features) {
    Trait trait = measure.trait();
    if (trait != null) {
      return features.count(trait);
    }
    return switch (measure) {
      case SUBSTANCE -> features.wordsAMessage();
      case BALANCE -> features.ownPercent();
      default -> features.lines().size();
    };
  }

  /** What would make the measure full. */
  static long goal(Measure measure, Features features) {
    return measure.trait() == null
        ? (long) measure.full()
        : Math.max(1, (long) Math.ceil(measure.full() * features.lines().size()));
  }

  /** The amount as it stands in brackets behind a reason. */
  static String said(Measure measure, Features features) {
    long n = of(measure, features);
    if (measure.trait() != null) {
      return n + " of " + features.lines().size() + " messages";
    }
    return switch (measure) {
      case SUBSTANCE -> n + " words a message";
      case BALANCE -> n + " % of the words were yours";
      default -> n + " messages";
    };
  }

  static String filled(String text, Measure measure, Features features) {
    long n = of(measure, features);
    return text.replace("{n} times", n == 1 ? "once" : n + " times")
        .replace("{n}", Long.toString(of(measure, features)))
        .replace("{all}", Integer.toString(features.lines().size()))
        .replace("{goal}", Long.toString(goal(measure, features)));
  }
}
