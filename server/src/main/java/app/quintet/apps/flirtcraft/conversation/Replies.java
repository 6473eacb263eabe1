package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.character.EngagementState;
import app.quintet.apps.flirtcraft.character.Reply;
import app.quintet.platform.data.Sql;
import app.quintet.platform.vault.SealedJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The part of a conversation's row that the making of replies needs. */
@Component
class Replies {
  /** How long a claim holds when its maker vanished and never comes back. */
  private static final Duration CLAIM = Duration.ofMinutes(2);

  private final JdbcClient sql;
  private final SealedJson sealed;
  private final Contexts contexts;

  Replies(JdbcClient sql, SealedJson sealed, Contexts contexts) {
    this.sql = sql;
    this.sealed = sealed;
    this.contexts = contexts;
  }

  /**
   * A line still to be sent.
   *
   * @param leaves why the character goes after it, or null if it stays
   */
  record OwedLine(Reply.Line line, @Nullable String leaves) {}

  /**
   * A locked conversation as the maker of a reply sees it.
   *
   * @param claimedBy which job makes a reply now, null if none does
   */
  record Desk(
      Conversation conversation,
      EngagementState state,
      CharacterContext context,
      @Nullable OwedLine owed,
      @Nullable Instant owedDueAt,
      @Nullable String claimedBy) {}

  /** Locks the conversation; empty if it was deleted meanwhile. */
  Optional<Desk> lock(UUID person, UUID id, Instant now) {
    return sql.sql(
            """
            select c.*, x.content as context,
              case when c.claimed_until > :now then c.claimed_by end as claimed
            from flirtcraft.conversation c
            join flirtcraft.character_context x on x.id = c.context_id
            where c.id = :id and c.user_id = :me
            for update of c
            """)
        .param("id", id)
        .param("me", person)
        .param("now", Sql.at(now))
        .query((row, n) -> desk(person, row, n))
        .optional();
  }

  private Desk desk(UUID person, ResultSet row, int n) throws SQLException {
    Conversation conversation = ConversationRows.conversation(row, n);
    ConversationFacts facts = conversation.facts();
    byte[] state = row.getBytes("state");
    byte[] owed = row.getBytes("owed");
    return new Desk(
        conversation,
        state == null
            ? EngagementState.fresh(facts.difficulty())
            : sealed.open(person, state(facts.id()), state, EngagementState.class),
        contexts.open(person, facts.contextId(), row.getBytes("context")),
        owed == null ? null : sealed.open(person, owed(facts.id()), owed, OwedLine.class),
        Sql.instantOrNull(row, "owed_due_at"),
        row.getString("claimed"));
  }

  /** The lines the character used in the person's last conversations at the same place. */
  Set<Integer> former(UUID person, ConversationFacts facts) {
    Set<Integer> used = new HashSet<>();
    sql.sql(
            """
            select used_lines from flirtcraft.conversation
            where user_id = :me and scenario_type = :place and id <> :id
            order by started_at desc limit 20
            """)
        .param("me", person)
        .param("place", facts.place().wire())
        .param("id", facts.id())
        .query((row, n) -> (Integer[]) row.getArray(1).getArray())
        .list()
        .forEach(lines -> used.addAll(Arrays.asList(lines)));
    return used;
  }

  void claim(UUID person, UUID id, String job, Instant now) {
    sql.sql(
            """
            update flirtcraft.conversation set claimed_by = :job, claimed_until = :until
            where id = :id and user_id = :me
            """)
        .param("job", job)
        .param("until", Sql.at(now.plus(CLAIM)))
        .param("id", id)
        .param("me", person)
        .update();
  }

  void release(UUID person, UUID id, String job) {
    sql.sql(
            """
            update flirtcraft.conversation set claimed_by = null, claimed_until = null
            where id = :id and user_id = :me and claimed_by = :job
            """)
        .param("job", job)
        .param("id", id)
        .param("me", person)
        .update();
  }

  /** Keeps what the reply made of the character, and the line that follows, if one does. */
  void moved(
      UUID person,
      UUID id,
      Reply reply,
      int answeredThrough,
      @Nullable OwedLine owed,
      @Nullable Instant owedDueAt) {
    EngagementState state = reply.state();
    sql.sql(
            """
            update flirtcraft.conversation set state = :state, engagement = :engagement,
              receptiveness = :receptiveness, used_lines = cast(:used as int[]), mode = :mode,
              answered_through = :through, owed = cast(:owed as bytea),
              owed_due_at = cast(:due as timestamptz)
            where id = :id and user_id = :me
            """)
        .param("state", sealed.seal(person, state(id), state))
        .param("engagement", Math.max(0, Math.min(100, state.level())))
        .param("receptiveness", state.receptiveness().wire())
        .param("used", Sql.array(state.memory().used()))
        .param("mode", reply.model())
        .param("through", answeredThrough)
        .param("owed", owed == null ? null : sealed.seal(person, owed(id), owed))
        .param("due", owedDueAt == null ? null : Sql.at(owedDueAt))
        .param("id", id)
        .param("me", person)
        .update();
  }

  void paid(UUID person, UUID id) {
    sql.sql(
            """
            update flirtcraft.conversation set owed = null, owed_due_at = null
            where id = :id and user_id = :me
            """)
        .param("id", id)
        .param("me", person)
        .update();
  }

  private static String state(UUID id) {
    return "flirtcraft.conversation.state/" + id;
  }

  private static String owed(UUID id) {
    return "flirtcraft.conversation.owed/" + id;
  }
}
