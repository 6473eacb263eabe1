package app.quintet.apps.rebloom;

import app.quintet.platform.safety.Assessment;
import app.quintet.platform.safety.LaterJudgement;
import app.quintet.platform.safety.Safety;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a text for danger: the layers at hand at once, the model's judgement when it comes. */
@Component
public class Watch {
  private final Safety safety;
  private final LaterJudgement later;

  Watch(Safety safety, LaterJudgement later) {
    this.safety = safety;
    this.later = later;
  }

  /** Needs the person's transaction: an event and what is owed are kept with whatever it keeps. */
  public Assessment over(UUID person, @Nullable UUID reference, String text) {
    Assessment found = safety.observe(person, Rebloom.APP, reference, text);
    later.owe(person, Rebloom.APP, reference, text, found);
    return found;
  }

  /** Whether a text alone gives reason for a card; nothing is kept. */
  public boolean worrying(String text) {
    return safety.assess(text).needsCard();
  }
}
