package app.quintet.platform.realtime.presence;

import app.quintet.platform.kernel.Person;
import app.quintet.platform.realtime.PresenceAudience;
import app.quintet.platform.realtime.TopicGuard;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code presence:{id}}: for the person and for whom the modules in which people meet name. */
@Component
final class PresenceTopic implements TopicGuard {
  private final ObjectProvider<PresenceAudience> audiences;

  PresenceTopic(ObjectProvider<PresenceAudience> audiences) {
    this.audiences = audiences;
  }

  @Override
  public String prefix() {
    return "presence";
  }

  @Override
  public boolean mayListen(Person person, String key) {
    UUID other;
    try {
      other = UUID.fromString(key);
    } catch (IllegalArgumentException notAPerson) {
      return false;
    }
    return person.id().equals(other)
        || audiences.stream().anyMatch(audience -> audience.maySee(person, other));
  }
}
