package app.quintet.platform.realtime.hub;

import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.realtime.TopicGuard;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may listen where. A topic nobody answers for is closed to everyone. */
@Component
public final class Guards {
  private static final Pattern NAME =
      Pattern.compile("([a-z][a-z0-9_.]{0,49}):([A-Za-z0-9_-]{1,64})");
  private final ObjectProvider<TopicGuard> beans;
  private volatile @Nullable Map<String, TopicGuard> byPrefix;

  Guards(ObjectProvider<TopicGuard> beans) {
    this.beans = beans;
  }

  /** Whether the name is well formed. */
  public static boolean wellFormed(String topic) {
    return NAME.matcher(topic).matches();
  }

  /** Whether this person may listen to the topic. */
  public boolean mayListen(Person person, String topic) {
    return ask(topic, (guard, key) -> guard.mayListen(person, key));
  }

  /** Whether this person may publish to the topic. */
  public boolean mayPublish(Person person, String topic) {
    return ask(
        topic, (guard, key) -> guard.mayPublish(person, key) && guard.mayListen(person, key));
  }

  private boolean ask(String topic, BiPredicate<TopicGuard, String> question) {
    Matcher name = NAME.matcher(topic);
    if (!name.matches()) {
      return false;
    }
    TopicGuard guard = guards().get(name.group(1));
    if (guard == null) {
      return false;
    }
    try {
      return question.test(guard, name.group(2));
    } catch (Problem refused) {
      return false;
    }
  }

  // Late, because guards may need what in turn needs the hub.
  private Map<String, TopicGuard> guards() {
    Map<String, TopicGuard> known = byPrefix;
    if (known == null) {
      Map<String, TopicGuard> found = new HashMap<>();
      beans.forEach(
          guard -> {
            if (found.put(guard.prefix(), guard) != null) {
              throw new IllegalStateException("two guards for topics " + guard.prefix());
            }
          });
      byPrefix = known = Map.copyOf(found);
    }
    return known;
  }
}
