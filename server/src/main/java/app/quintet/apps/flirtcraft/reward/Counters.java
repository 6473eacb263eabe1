package app.quintet.apps.flirtcraft.reward;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What achievements count, as absolute numbers over all conversations that earned something. */
@Component
class Counters {
  private static final List<String> NAMES =
      List.of(
          "completed",
          "gold",
          "red",
          "places",
          "difficulties",
          "longest",
          "best",
          "noticing",
          "listening",
          "stories",
          "empathy",
          "flow",
          "charm");
  private final JdbcClient sql;

  Counters(JdbcClient sql) {
    this.sql = sql;
  }

  /** The counters now; within the person's transaction. */
  Map<String, Integer> of(UUID person, int longestStreak) {
    Map<String, Integer> counters =
        sql.sql(
                """
                select count(*) as completed,
                  count(*) filter (where c.outcome = 'gold') as gold,
                  count(*) filter (where c.difficulty = 'red') as red,
                  count(distinct c.scenario_type) as places,
                  count(distinct c.difficulty) as difficulties,
                  coalesce(max(c.user_messages), 0) as longest,
                  coalesce(max(r.overall), 0) as best,
                  count(*) filter (where r.ai_engagement >= 80) as noticing,
                  count(*) filter (where r.responsiveness >= 80) as listening,
                  count(*) filter (where r.storytelling >= 80) as stories,
                  count(*) filter (where r.emotional_intelligence >= 80) as empathy,
                  count(*) filter (where r.momentum >= 80) as flow,
                  count(*) filter (where r.flirtation >= 80) as charm
                from flirtcraft.conversation c
                join flirtcraft.review r on r.conversation_id = c.id and r.user_id = c.user_id
                where c.user_id = :me and c.status = 'completed' and c.end_reason <> 'boundary'
                """)
            .param("me", person)
            .query(
                (row, n) -> {
                  Map<String, Integer> all = new HashMap<>();
                  for (String name : NAMES) {
                    all.put(name, row.getInt(name));
                  }
                  return all;
                })
            .single();
    counters.put("streak", longestStreak);
    return counters;
  }
}
