package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.platform.data.Sql;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The two statements of accepting a message: everything needed to judge it is read with the lock,
 * and everything that comes of it is written at once. Round trips are what the answer's time is
 * made of.
 */
@Component
class Turns {
  private final JdbcClient sql;
  private final Vault vault;
  private final Contexts contexts;
  private final Transcript transcript;
  private final Feedbacks feedbacks;

  Turns(
      JdbcClient sql, Vault vault, Contexts contexts, Transcript transcript, Feedbacks feedbacks) {
    this.sql = sql;
    this.vault = vault;
    this.contexts = contexts;
    this.transcript = transcript;
    this.feedbacks = feedbacks;
  }

  /**
   * Where a new message comes in.
   *
   * @param recent the last few messages before it, oldest first
   * @param hints all hints given so far
   */
  record Standing(
      Conversation conversation,
      CharacterContext context,
      List<Message> recent,
      List<LiveFeedback> hints) {}

  /** Locks the conversation and reads what the new message answers; 404 for another's. */
  Standing lock(UUID person, UUID id) {
    var locked =
        sql.sql(
                """
                select c.*, x.content as context
                from flirtcraft.conversation c
                join flirtcraft.character_context x on x.id = c.context_id
                where c.id = :id and c.user_id = :me and x.user_id = :me
                for update of c
                """)
            .param("id", id)
            .param("me", person)
            .query(
                (row, n) -> {
                  Conversation conversation = ConversationRows.conversation(row, n);
                  UUID context = conversation.facts().contextId();
                  return new Standing(
                      conversation,
                      contexts.open(person, context, row.getBytes("context")),
                      List.of(),
                      List.of());
                })
            .optional()
            .orElseThrow(() -> Problem.notFound("conversation"));
    int last = locked.conversation().facts().totalMessages();
    if (last == 0) {
      return locked;
    }
    // Read after the lock is held, in a snapshot that has the other device's message too.
    return new Standing(
        locked.conversation(),
        locked.context(),
        transcript.after(person, id, Math.max(0, last - RECENT)),
        feedbacks.of(person, id));
  }

  private static final int RECENT = 8;

  /** Keeps the person's message, its hint and what they change in the conversation. */
  void keep(
      UUID person,
      ConversationFacts facts,
      Message message,
      @Nullable LiveFeedback feedback,
      LocalDate day,
      @Nullable String clientKey) {
    // The statement is the same either way; without a hint its values are never used.
    LiveFeedback hint =
        feedback != null
            ? feedback
            : new LiveFeedback(message.id(), 1, 1, 1, LiveFeedback.Kind.NEUTRAL, "", "");
    sql.sql(
            """
            with said as (
              insert into flirtcraft.message (id, user_id, conversation_id, position, sender, content,
                apart, refused, client_key, sent_at)
              values (:id, :me, :c, :position, 'user', :content, :apart, :refused,
                cast(:key as text), :at)),
            hint as (
              insert into flirtcraft.live_feedback (message_id, user_id, conversation_id, confidence,
                appropriateness, engagement, kind, suggestion_key, suggestion)
              select :id, :me, :c, :confidence, :appropriateness, :engagement, :kind, :hintkey, :hint
              where :scored)
            update flirtcraft.conversation set total_messages = :position,
              user_messages = user_messages + 1, counted_day = :day, last_activity_at = :at,
              refusals = refusals + :refusals
            where id = :c and user_id = :me
            """)
        .param("id", message.id())
        .param("me", person)
        .param("c", facts.id())
        .param("position", message.position())
        .param("content", vault.seal(person, Transcript.words(message.id()), message.content()))
        .param("apart", message.apart())
        .param("refused", message.refused())
        .param("key", clientKey)
        .param("at", Sql.at(message.sentAt()))
        .param("scored", feedback != null)
        .param("confidence", hint.confidence())
        .param("appropriateness", hint.appropriateness())
        .param("engagement", hint.engagement())
        .param("kind", hint.kind().wire())
        .param("hintkey", hint.suggestionKey())
        .param("hint", vault.seal(person, Feedbacks.name(message.id()), hint.suggestion()))
        .param("day", day)
        .param("refusals", message.refused() ? 1 : 0)
        .update();
  }
}
