package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.SealedJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reviews as rows: scores in columns, words and quotes sealed apart from each other. */
@Component
public class Reviews {
  private final Tx tx;
  private final JdbcClient sql;
  private final SealedJson sealed;

  Reviews(Tx tx, JdbcClient sql, SealedJson sealed) {
    this.tx = tx;
    this.sql = sql;
    this.sealed = sealed;
  }

  /** The words of a review, and its counts; what an older version kept lacks the latter two. */
  record Words(
      String summary,
      Map<Metric, String> reasons,
      Map<Metric, String> nextSteps,
      @Nullable List<Review.Compared> compared,
      @Nullable Map<String, Integer> counts) {}

  record Quotes(Map<Metric, List<Review.Quote>> of) {}

  /** The review of the person's conversation, if it has one. */
  public Optional<Review> find(UUID person, UUID conversation) {
    return tx
        .read(
            person,
            "select * from flirtcraft.review where conversation_id = ? and user_id = ?",
            (row, n) -> review(person, conversation, row),
            conversation,
            person)
        .stream()
        .findFirst();
  }

  /** The person's last reviews at a difficulty before this conversation, newest first. */
  List<Comparing.Past> past(UUID person, UUID conversation, Difficulty difficulty) {
    return tx.read(
        person,
        """
        select r.conversation_id, r.overall, r.words, c.user_messages
        from flirtcraft.review r join flirtcraft.conversation c on c.id = r.conversation_id
        where r.user_id = ? and c.difficulty = ? and r.conversation_id <> ?
          and c.started_at < (select started_at from flirtcraft.conversation where id = ?)
        order by c.started_at desc limit ?
        """,
        (row, n) -> {
          UUID id = Sql.uuid(row, "conversation_id");
          Words words = sealed.open(person, words(id), row.getBytes("words"), Words.class);
          return new Comparing.Past(
              row.getInt("overall"),
              Objects.requireNonNullElse(words.counts(), Map.of()),
              row.getInt("user_messages"));
        },
        person,
        difficulty.wire(),
        conversation,
        conversation,
        Comparing.LAST);
  }

  /** Keeps a review unless there is one; returns its overall as the table computed it. */
  Optional<Integer> add(UUID person, UUID conversation, Review review, Instant at) {
    Map<Metric, @Nullable Integer> scores = new EnumMap<>(Metric.class);
    Map<Metric, String> reasons = new EnumMap<>(Metric.class);
    Map<Metric, String> steps = new EnumMap<>(Metric.class);
    Map<Metric, List<Review.Quote>> quotes = new EnumMap<>(Metric.class);
    for (Review.Item item : review.metrics()) {
      scores.put(item.name(), item.score());
      reasons.put(item.name(), item.reason());
      steps.put(item.name(), item.nextStep());
      quotes.put(item.name(), item.quotes());
    }
    byte[] words =
        sealed.seal(
            person,
            words(conversation),
            new Words(review.summary(), reasons, steps, review.compared(), review.counts()));
    byte[] cited = sealed.seal(person, quotes(conversation), new Quotes(quotes));
    return sql.sql(
            """
            insert into flirtcraft.review (conversation_id, user_id, ai_engagement, responsiveness,
              storytelling, emotional_intelligence, momentum, flirtation, confidence, engagement,
              words, quotes, model, created_at)
            values (:c, :me, :ae, :re, :st, :ei, :mo, cast(:fl as int), :confidence, :engagement,
              :words, :quotes, :model, :at)
            on conflict (conversation_id) do nothing returning overall
            """)
        .param("c", conversation)
        .param("me", person)
        .param("ae", scores.get(Metric.AI_ENGAGEMENT))
        .param("re", scores.get(Metric.RESPONSIVENESS))
        .param("st", scores.get(Metric.STORYTELLING))
        .param("ei", scores.get(Metric.EMOTIONAL_INTELLIGENCE))
        .param("mo", scores.get(Metric.MOMENTUM))
        .param("fl", scores.get(Metric.FLIRTATION))
        .param("confidence", review.confidence())
        .param("engagement", review.engagement())
        .param("words", words)
        .param("quotes", cited)
        .param("model", review.model())
        .param("at", Sql.at(at))
        .query(Integer.class)
        .optional();
  }

  private Review review(UUID person, UUID conversation, ResultSet row) throws SQLException {
    Words words = sealed.open(person, words(conversation), row.getBytes("words"), Words.class);
    byte[] cited = row.getBytes("quotes");
    Quotes quotes =
        cited == null
            ? new Quotes(Map.of())
            : sealed.open(person, quotes(conversation), cited, Quotes.class);
    List<Review.Item> items = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      Integer score = Sql.intOrNull(row, metric.wire());
      items.add(
          new Review.Item(
              metric,
              score,
              score == null ? null : Band.of(score),
              words.reasons().getOrDefault(metric, ""),
              quotes.of().getOrDefault(metric, List.of()),
              words.nextSteps().getOrDefault(metric, "")));
    }
    int overall = row.getInt("overall");
    return new Review(
        overall,
        row.getInt("confidence"),
        row.getInt("engagement"),
        Outcome.of(overall),
        words.summary(),
        row.getString("model"),
        items,
        Objects.requireNonNullElse(words.compared(), List.of()),
        Objects.requireNonNullElse(words.counts(), Map.of()));
  }

  private static String words(UUID conversation) {
    return "flirtcraft.review.words/" + conversation;
  }

  private static String quotes(UUID conversation) {
    return "flirtcraft.review.quotes/" + conversation;
  }
}
