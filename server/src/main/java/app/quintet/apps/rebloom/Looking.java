package app.quintet.apps.rebloom;

import app.quintet.platform.kernel.Text;
import app.quintet.platform.safety.SafetyCard;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at what people write outside of conversations: notes, triggers, goals. */
@Component
public class Looking {
  private final Watch watch;

  Looking(Watch watch) {
    this.watch = watch;
  }

  /**
   * Looks at the texts together, as they were written together; the card that must be shown, if
   * they give reason. Needs the person's transaction, and keeps the event in it.
   *
   * @param about the row they belong to
   */
  public @Nullable SafetyCard at(UUID person, UUID about, List<@Nullable String> texts) {
    String all = joined(texts);
    return all.isEmpty() ? null : watch.over(person, about, all).card();
  }

  /** Whether the texts alone give reason for a card; nothing is kept. */
  public boolean worrying(List<@Nullable String> texts) {
    String all = joined(texts);
    return !all.isEmpty() && watch.worrying(all);
  }

  private static String joined(List<@Nullable String> texts) {
    Stream<String> written = texts.stream().filter(Objects::nonNull).map(Text::clean);
    return written.filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
  }
}
