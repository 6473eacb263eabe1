package app.quintet.apps.twotruths;

import app.quintet.platform.billing.Plan;
import java.util.List;
import org.springframework.stereotype.Component;

/** Single packs, bought once and held for good (specification, Rules); premium opens them too. */
abstract sealed class PackPlan implements Plan {
  private static final int CENTS = 199;
  private final String pack;
  private final String title;

  private PackPlan(String pack, String title) {
    this.pack = pack;
    this.title = title;
  }

  @Override
  public String id() {
    return TwoTruths.pack(pack);
  }

  @Override
  public String feature() {
    return TwoTruths.pack(pack);
  }

  @Override
  public String name() {
    return "Two Truths: " + title;
  }

  @Override
  public List<Price> prices() {
    return List.of(new Price(Period.ONCE, CENTS));
  }

  @Override
  public int trialDays() {
    return 0;
  }

  @Component("twoTruthsPackSchool")
  static final class School extends PackPlan {
    School() {
      super("school", "School days");
    }
  }

  @Component("twoTruthsPackBrushes")
  static final class Brushes extends PackPlan {
    Brushes() {
      super("brushes", "Brushes with fame");
    }
  }

  @Component("twoTruthsPackNarrow")
  static final class Narrow extends PackPlan {
    Narrow() {
      super("narrow", "Narrow escapes");
    }
  }

  @Component("twoTruthsPackOddities")
  static final class Oddities extends PackPlan {
    Oddities() {
      super("oddities", "House of oddities");
    }
  }
}
