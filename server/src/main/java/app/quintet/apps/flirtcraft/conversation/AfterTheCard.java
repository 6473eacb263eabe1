package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Tx;
import app.quintet.platform.safety.CardAcknowledged;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Goes on with a conversation once its safety card has been acknowledged. */
@Component
class AfterTheCard implements EventHandler<CardAcknowledged> {
  private final Tx tx;
  private final Conversations conversations;
  private final Clock clock;

  AfterTheCard(Tx tx, Conversations conversations, Clock clock) {
    this.tx = tx;
    this.conversations = conversations;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "flirtcraft.after_the_card";
  }

  @Override
  public Class<CardAcknowledged> type() {
    return CardAcknowledged.class;
  }

  @Override
  public void on(CardAcknowledged event) {
    UUID conversation = event.reference();
    if (conversation != null && event.app().equals(FlirtCraft.APP)) {
      tx.as(
          event.person(),
          () -> {
            conversations.resume(event.person(), conversation, event.card(), clock.instant());
          });
    }
  }
}
