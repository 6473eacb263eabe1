package app.quintet.apps.flirtcraft.whatif;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.character.Answering;
import app.quintet.apps.flirtcraft.character.CharacterTurn;
import app.quintet.apps.flirtcraft.character.Reply;
import app.quintet.apps.flirtcraft.conversation.Contexts;
import app.quintet.apps.flirtcraft.conversation.Conversation;
import app.quintet.apps.flirtcraft.conversation.ConversationFacts;
import app.quintet.apps.flirtcraft.conversation.Conversations;
import app.quintet.apps.flirtcraft.conversation.Feedbacks;
import app.quintet.apps.flirtcraft.conversation.Listening;
import app.quintet.apps.flirtcraft.conversation.Message;
import app.quintet.apps.flirtcraft.conversation.Practising;
import app.quintet.apps.flirtcraft.conversation.Transcript;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.apps.flirtcraft.profile.Profiles;
import app.quintet.apps.flirtcraft.review.Rescoring;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.safety.Moderation;
import app.quintet.platform.safety.Safety;
import app.quintet.platform.safety.SafetyCard;
import app.quintet.platform.safety.Verdict;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Trying another line in a conversation that is over; what was said stays as it is. */
@Component
public class Imagining {
  private final Past past;
  private final Judging judging;
  private final Replaying replaying;
  private final Answering answering;
  private final WhatIfs kept;
  private final Clock clock;

  Imagining(
      Past past,
      Judging judging,
      Replaying replaying,
      Answering answering,
      WhatIfs kept,
      Clock clock) {
    this.past = past;
    this.judging = judging;
    this.replaying = replaying;
    this.answering = answering;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * What would have come of other words. 404 for another's conversation or a message that is not
   * the person's own in it; 409 {@code CONVERSATION_ACTIVE} before the end, {@code
   * TRANSCRIPT_DELETED} without a transcript, {@code CONVERSATION_UNSCORED} where somebody was in
   * distress; 422 for other than 1–500 characters. Words of distress bring the card and nothing
   * else. Nothing is kept unless asked for.
   */
  public WhatIf imagine(
      UUID person, UUID id, @Nullable UUID message, @Nullable String content, boolean keep) {
    String text = Practising.checked(content);
    if (message == null) {
      throw Problem.invalid("message_id", "required", "Say which message to replace.");
    }
    ConversationFacts facts = over(past.conversations().get(person, id));
    List<Message> before =
        past.transcript().after(person, id, 0).stream().filter(m -> !m.apart()).toList();
    Message original =
        before.stream()
            .filter(m -> m.id().equals(message) && m.sender() == Message.Sender.USER)
            .findFirst()
            .orElseThrow(() -> Problem.notFound("message"));
    SafetyCard card = judging.card(person, id, text);
    if (card != null) {
      return new WhatIf(
          null,
          null,
          message,
          original.content(),
          "",
          List.of(),
          false,
          "offline",
          null,
          null,
          card,
          clock.instant());
    }
    WhatIf tried = tried(person, facts, before, original, text);
    return keep ? kept.keep(person, id, tried) : kept.offered(person, id, tried);
  }

  private WhatIf tried(
      UUID person, ConversationFacts facts, List<Message> before, Message original, String text) {
    Verdict verdict = judging.moderation().check(text);
    Message changed = original.reworded(text, verdict.refused());
    List<Message> after =
        before.stream().map(m -> m.id().equals(changed.id()) ? changed : m).toList();
    var context = past.contexts().find(person, facts.contextId()).orElseThrow().content();
    var scene =
        new CharacterTurn.Scene(
            facts.place(), facts.difficulty(), context, past.profiles().of(person).seeker());
    CharacterTurn turn = replaying.turn(facts, scene, after, changed.id());
    Reply reply = answering.answer(person, turn);
    List<Message> earlier =
        before.stream().filter(m -> m.position() < original.position()).toList();
    return new WhatIf(
        null,
        null,
        original.id(),
        original.content(),
        text,
        reply.lines().stream()
            .map(l -> new WhatIf.Said(l.text(), l.bodyLanguage(), l.receptiveness()))
            .toList(),
        reply.leaves(),
        reply.model(),
        judging
            .listening()
            .score(changed, context, earlier, hints(person, facts.id(), earlier), verdict),
        judging.rescoring().move(person, facts, context, before, after),
        null,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** The hints of the messages before; what came later has not been said yet. */
  private List<LiveFeedback> hints(UUID person, UUID id, List<Message> earlier) {
    Set<UUID> said = earlier.stream().map(Message::id).collect(Collectors.toSet());
    return past.feedbacks().of(person, id).stream()
        .filter(hint -> said.contains(hint.messageId()))
        .toList();
  }

  private static ConversationFacts over(Conversation conversation) {
    if (!(conversation instanceof Conversation.Ended ended)) {
      throw Problem.conflict("CONVERSATION_ACTIVE", "Try other words when it has ended.");
    }
    if (ended.facts().forgotten()) {
      throw transcriptDeleted();
    }
    if (ended.facts().unscored()) {
      throw Problem.conflict("CONVERSATION_UNSCORED", "This conversation is not scored.");
    }
    return ended.facts();
  }

  static Problem transcriptDeleted() {
    return Problem.conflict("TRANSCRIPT_DELETED", "The messages of this conversation are deleted.");
  }

  /** What is left of a conversation. */
  @Component
  record Past(
      Conversations conversations,
      Contexts contexts,
      Transcript transcript,
      Feedbacks feedbacks,
      Profiles profiles) {}

  /** What judges new words. */
  @Component
  record Judging(
      Tx tx, Safety safety, Moderation moderation, Listening listening, Rescoring rescoring) {
    @Nullable SafetyCard card(UUID person, UUID conversation, String text) {
      return tx.as(person, () -> safety.observe(person, FlirtCraft.APP, conversation, text).card());
    }
  }
}
