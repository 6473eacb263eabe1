package app.quintet.apps.flirtcraft.whatif;

import app.quintet.apps.flirtcraft.character.CharacterTurn;
import app.quintet.apps.flirtcraft.character.EngagementState;
import app.quintet.apps.flirtcraft.character.Rehearsing;
import app.quintet.apps.flirtcraft.character.Reply;
import app.quintet.apps.flirtcraft.conversation.ConversationFacts;
import app.quintet.apps.flirtcraft.conversation.Message;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Brings the character back to where it stood before a message, by living through the stored
 * transcript again with the conversation's seed. What it really said then stays what it said.
 */
@Component
class Replaying {
  private final Tx tx;
  private final Rehearsing rehearsing;

  Replaying(Tx tx, Rehearsing rehearsing) {
    this.tx = tx;
    this.rehearsing = rehearsing;
  }

  /**
   * The turn in which the character answers the changed message.
   *
   * @param messages the whole transcript, without words set apart, with the changed message in it
   * @param changed the message that now reads differently
   */
  CharacterTurn turn(
      ConversationFacts facts, CharacterTurn.Scene scene, List<Message> messages, UUID changed) {
    Set<Integer> former = former(facts);
    EngagementState state = EngagementState.fresh(facts.difficulty());
    List<CharacterTurn.Exchange> past = new ArrayList<>();
    for (int at = 0; at < messages.size(); ) {
      // As it happened: everything written before the character spoke is answered together.
      List<Message> pending = run(messages, at, Message.Sender.USER);
      at += pending.size();
      List<Message> answer = run(messages, at, Message.Sender.AI);
      at += answer.size();
      if (pending.isEmpty()) {
        answer.forEach(m -> past.add(new CharacterTurn.Exchange(true, m.content())));
        continue;
      }
      CharacterTurn turn = turn(facts, scene, past, pending, state, former);
      if (pending.stream().anyMatch(m -> m.id().equals(changed))) {
        return turn;
      }
      if (!answer.isEmpty()) {
        state = rehearsing.after(turn, answer.stream().map(Replaying::line).toList());
      }
      pending.stream()
          .filter(m -> !m.refused())
          .forEach(m -> past.add(new CharacterTurn.Exchange(false, m.content())));
      answer.forEach(m -> past.add(new CharacterTurn.Exchange(true, m.content())));
    }
    throw new IllegalStateException("the changed message is not in the transcript");
  }

  private static List<Message> run(List<Message> messages, int from, Message.Sender sender) {
    int to = from;
    while (to < messages.size() && messages.get(to).sender() == sender) {
      to++;
    }
    return messages.subList(from, to);
  }

  private static CharacterTurn turn(
      ConversationFacts facts,
      CharacterTurn.Scene scene,
      List<CharacterTurn.Exchange> past,
      List<Message> pending,
      EngagementState state,
      Set<Integer> former) {
    return new CharacterTurn(
        scene,
        past,
        pending.stream().map(Message::content).toList(),
        state,
        pending.stream().anyMatch(Message::refused),
        former,
        facts.seed() + pending.getLast().position());
  }

  private static Reply.Line line(Message m) {
    return new Reply.Line(
        m.content(),
        Objects.requireNonNullElse(m.bodyLanguage(), ""),
        Objects.requireNonNull(m.receptiveness()));
  }

  /** The lines used in earlier conversations here, as the character remembered them then. */
  private Set<Integer> former(ConversationFacts facts) {
    Instant began = facts.startedAt();
    Set<Integer> used = new HashSet<>();
    tx.read(
            facts.person(),
            """
            select used_lines from flirtcraft.conversation
            where user_id = ? and scenario_type = ? and id <> ? and started_at < ?
            order by started_at desc limit 20
            """,
            (row, n) -> (Integer[]) row.getArray(1).getArray(),
            facts.person(),
            facts.place().wire(),
            facts.id(),
            Sql.at(began))
        .forEach(lines -> used.addAll(Arrays.asList(lines)));
    return used;
  }
}
