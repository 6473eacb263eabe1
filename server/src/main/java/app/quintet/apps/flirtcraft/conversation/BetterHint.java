package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.character.CharacterTurn;
import app.quintet.apps.flirtcraft.feedback.HintWish;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.apps.flirtcraft.feedback.LiveHintSkill;
import app.quintet.platform.ai.Gateway;
import app.quintet.platform.data.Tx;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks a model for a better hint while the character thinks. It may come or not: the first hint
 * stands, so nothing is owed here and a lost one is no loss.
 */
@Component
class BetterHint {
  private static final Logger LOG = LoggerFactory.getLogger(BetterHint.class);
  private final Gateway gateway;
  private final LiveHintSkill skill;
  private final Feedbacks feedbacks;
  private final Live live;
  private final Tx tx;

  BetterHint(Gateway gateway, LiveHintSkill skill, Feedbacks feedbacks, Live live, Tx tx) {
    this.gateway = gateway;
    this.skill = skill;
    this.feedbacks = feedbacks;
    this.live = live;
    this.tx = tx;
  }

  /** Returns at once; with a model, an event may follow. */
  void offer(UUID person, UUID conversation, ReplyDesk.Task.Answer answer) {
    if (answer.turn().refused() || gateway.mode(FlirtCraft.APP).equals("offline")) {
      return;
    }
    Thread.ofVirtual()
        .name("flirtcraft-hint")
        .start(
            () -> {
              try {
                ask(person, conversation, answer);
              } catch (RuntimeException lost) {
                LOG.debug("a better hint was lost: {}", lost.getClass().getSimpleName());
              }
            });
  }

  private void ask(UUID person, UUID conversation, ReplyDesk.Task.Answer answer) {
    List<LiveFeedback> given = feedbacks.of(person, conversation);
    LiveFeedback first =
        given.stream()
            .filter(f -> f.messageId().equals(answer.lastMessage()))
            .findFirst()
            .orElse(null);
    if (first == null || first.kind() == LiveFeedback.Kind.WARNING) {
      return;
    }
    CharacterTurn turn = answer.turn();
    String partner =
        turn.transcript().isEmpty() || !turn.transcript().getLast().byCharacter()
            ? ""
            : turn.transcript().getLast().text();
    var wish =
        new HintWish(
            turn.scene().place(),
            turn.scene().difficulty(),
            partner,
            turn.pending().getLast(),
            first);
    var made = gateway.run(skill, wish, person, true);
    if (made.source() == Gateway.Source.OFFLINE) {
      return;
    }
    String hint = made.output().hint().strip();
    // A model has no memory of its hints; what was said before stays with the scorer's words.
    if (given.stream().anyMatch(f -> f.suggestion().equalsIgnoreCase(hint))) {
      return;
    }
    var better =
        new LiveFeedback(
            first.messageId(),
            first.confidence(),
            first.appropriateness(),
            first.engagement(),
            first.kind(),
            "model",
            hint);
    tx.as(
        person,
        () -> {
          feedbacks.reword(person, better);
          live.feedback(conversation, better);
        });
  }
}
