package app.quintet.platform.realtime;

import app.quintet.platform.kernel.Person;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Topics {@code test.room:…} that a test opens for people, and an address of their own. */
@TestConfiguration(proxyBeanMethods = false)
class OpenRoom {
  /** Who may listen and publish: "key person". */
  static final Set<String> GUESTS = ConcurrentHashMap.newKeySet();

  static void admit(String key, UUID person) {
    GUESTS.add(key + " " + person);
  }

  static void dismiss(String key, UUID person) {
    GUESTS.remove(key + " " + person);
  }

  @Bean
  TopicGuard room() {
    return new TopicGuard() {
      @Override
      public String prefix() {
        return "test.room";
      }

      @Override
      public boolean mayListen(Person person, String key) {
        return GUESTS.contains(key + " " + person.id());
      }

      @Override
      public boolean mayPublish(Person person, String key) {
        return true;
      }
    };
  }

  @Bean
  SocketPath roomAddress() {
    return new SocketPath("/api/v1/test/rooms/{key}/live", "test.room:{key}");
  }
}
