package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.realtime.SocketPath;
import app.quintet.platform.realtime.TopicGuard;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only the person whose session it is may listen. */
@Configuration(proxyBeanMethods = false)
class SessionTopic {
  /** The shorthand for listening to one session. */
  @Bean
  SocketPath liveSession() {
    return new SocketPath("/api/v1/rebloom/sessions/{id}/live", Rebloom.TOPIC + ":{id}");
  }

  @Bean
  TopicGuard sessionGuard(Tx tx) {
    return new TopicGuard() {
      @Override
      public String prefix() {
        return Rebloom.TOPIC;
      }

      @Override
      public boolean mayListen(Person person, String key) {
        return own(tx, person.id(), key);
      }
    };
  }

  private static boolean own(Tx tx, UUID person, String key) {
    UUID id;
    try {
      id = UUID.fromString(key);
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
    return !tx.read(
            person,
            "select 1 from rebloom.session where id = ? and user_id = ?",
            (row, n) -> true,
            id,
            person)
        .isEmpty();
  }
}
