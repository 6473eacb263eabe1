package app.quintet.platform.notifications.inbox;

import app.quintet.platform.notifications.NoticeKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds that all modules declared, in a stable order. */
@Component
public class Kinds {
  private final Map<String, NoticeKind> byName = new TreeMap<>();

  Kinds(ObjectProvider<NoticeKind> declared) {
    declared.forEach(
        kind -> {
          if (byName.put(name(kind.app(), kind.kind()), kind) != null) {
            throw new IllegalStateException("notice kind declared twice: " + kind.kind());
          }
        });
  }

  /** All of them. */
  public List<NoticeKind> all() {
    return List.copyOf(byName.values());
  }

  /** The kind, or null if nobody declared it. */
  public @Nullable NoticeKind find(String app, String kind) {
    return byName.get(name(app, kind));
  }

  private static String name(String app, String kind) {
    return app + "." + kind;
  }
}
