package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.realtime.TopicGuard;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Only the person who practises may listen to a conversation. */
@Component
class ConversationTopic implements TopicGuard {
  private final Tx tx;

  ConversationTopic(Tx tx) {
    this.tx = tx;
  }

  @Override
  public String prefix() {
    return FlirtCraft.TOPIC;
  }

  @Override
  public boolean mayListen(Person person, String key) {
    UUID id;
    try {
      id = UUID.fromString(key);
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
    return !tx.read(
            person.id(),
            "select 1 from flirtcraft.conversation where id = ? and user_id = ?",
            (row, n) -> true,
            id,
            person.id())
        .isEmpty();
  }
}
