package app.quintet.platform.realtime.hub;

import app.quintet.platform.kernel.Person;
import app.quintet.platform.realtime.TopicGuard;
import org.springframework.stereotype.Component;

/** {@code user:{id}}: what concerns one person, for that person alone. */
@Component
final class OwnTopic implements TopicGuard {
  static final String PREFIX = "user";

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public boolean mayListen(Person person, String key) {
    return person.id().toString().equals(key);
  }
}
