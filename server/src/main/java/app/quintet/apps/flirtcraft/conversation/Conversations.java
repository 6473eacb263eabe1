package app.quintet.apps.flirtcraft.conversation;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversations as rows. What changes one first locks it. */
@Component
public class Conversations {
  private final Tx tx;
  private final JdbcClient sql;

  Conversations(Tx tx, JdbcClient sql) {
    this.tx = tx;
    this.sql = sql;
  }

  /** The person's own conversation; 404 otherwise. */
  public Conversation get(UUID person, UUID id) {
    return tx
        .read(
            person,
            "select * from flirtcraft.conversation where id = ? and user_id = ?",
            ConversationRows::conversation,
            id,
            person)
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("conversation"));
  }

  /** The same, locked until the current transaction ends. */
  public Conversation lock(UUID person, UUID id) {
    return sql.sql(
            "select * from flirtcraft.conversation where id = :id and user_id = :me for update")
        .param("id", id)
        .param("me", person)
        .query(ConversationRows::conversation)
        .optional()
        .orElseThrow(() -> Problem.notFound("conversation"));
  }

  /** A page of the person's conversations, newest first. */
  public Page<Conversation> page(
      UUID person, @Nullable Status status, @Nullable Cursor after, int limit) {
    List<Object> parameters = new ArrayList<>(List.of(person));
    String query = "select * from flirtcraft.conversation where user_id = ?";
    if (status != null) {
      query += " and status = ?";
      parameters.add(status.wire());
    }
    if (after != null) {
      query += " and (started_at, id) < (?, ?)";
      parameters.add(Sql.at(after.at()));
      parameters.add(after.id());
    }
    query += " order by started_at desc, id desc limit " + (limit + 1);
    List<Conversation> rows =
        tx.read(person, query, ConversationRows::conversation, parameters.toArray());
    return Page.cut(rows, limit, c -> new Cursor(c.facts().startedAt(), c.facts().id()));
  }

  void add(UUID person, ConversationFacts fresh) {
    sql.sql(
            """
            insert into flirtcraft.conversation (id, user_id, scenario_type, difficulty, context_id,
              status, seed, engagement, receptiveness, started_at, last_activity_at)
            values (:id, :me, :place, :difficulty, :context, 'active', :seed, :engagement,
              :receptiveness, :now, :now)
            """)
        .param("id", fresh.id())
        .param("me", person)
        .param("place", fresh.place().wire())
        .param("difficulty", fresh.difficulty().wire())
        .param("context", fresh.contextId())
        .param("seed", fresh.seed())
        .param("engagement", fresh.engagement())
        .param("receptiveness", fresh.receptiveness().wire())
        .param("now", Sql.at(fresh.startedAt()))
        .update();
  }

  /** Lets one thing at a time count this person's conversations. */
  void holdCounts(UUID person) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('flirtcraft.counts' || :me, 0))")
        .param("me", person.toString())
        .query((row, n) -> 1)
        .list();
  }

  int open(UUID person) {
    return sql.sql(
            """
            select count(*) from flirtcraft.conversation
            where user_id = :me and status in ('active', 'paused')
            """)
        .param("me", person)
        .query(Integer.class)
        .single();
  }

  void pause(UUID person, UUID id, UUID card) {
    sql.sql(
            """
            update flirtcraft.conversation
            set status = 'paused', safety_card = :card, unscored = true,
                answered_through = total_messages
            where id = :id and user_id = :me
            """)
        .param("card", card)
        .param("id", id)
        .param("me", person)
        .update();
  }

  /** Goes on after this card; nothing happens unless it is the one that paused it. */
  boolean resume(UUID person, UUID id, UUID card, Instant now) {
    return sql.sql(
                """
                update flirtcraft.conversation
                set status = 'active', safety_card = null, last_activity_at = :now
                where id = :id and user_id = :me and status = 'paused' and safety_card = :card
                """)
            .param("card", card)
            .param("id", id)
            .param("me", person)
            .param("now", Sql.at(now))
            .update()
        > 0;
  }

  void end(UUID person, Conversation.Ended ended) {
    sql.sql(
            """
            update flirtcraft.conversation
            set status = :status, ended_at = :at, ended_by = :by, end_reason = :reason,
                safety_card = null, owed = null, owed_due_at = null, claimed_by = null
            where id = :id and user_id = :me
            """)
        .param("status", ended.status().wire())
        .param("at", Sql.at(ended.ending().at()))
        .param("by", ended.ending().by().wire())
        .param("reason", ended.ending().reason())
        .param("id", ended.facts().id())
        .param("me", person)
        .update();
  }

  /** Keeps what the review found; used once per conversation. */
  public void score(UUID person, UUID id, int overall, String outcome) {
    sql.sql(
            """
            update flirtcraft.conversation set session_score = :score, outcome = :outcome
            where id = :id and user_id = :me
            """)
        .param("score", overall)
        .param("outcome", outcome)
        .param("id", id)
        .param("me", person)
        .update();
  }

  /** Deletes the transcript and all that remembers it; scores and dates stay. */
  public void forget(UUID person, UUID id, Instant now) {
    sql.sql(
            """
            with gone as (
              delete from flirtcraft.message where conversation_id = :id and user_id = :me),
            unquoted as (
              update flirtcraft.review set quotes = null
              where conversation_id = :id and user_id = :me)
            update flirtcraft.conversation set state = null, owed = null, forgotten_at = :now
            where id = :id and user_id = :me
            """)
        .param("id", id)
        .param("me", person)
        .param("now", Sql.at(now))
        .update();
  }
}
