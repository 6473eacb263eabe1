package app.quintet.apps.flirtcraft.reward;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.data.Tx;
import app.quintet.platform.progress.Achievements;
import app.quintet.platform.progress.Streaks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a person stands, as numbers. */
@Component
public class Standing {
  private final Tx tx;
  private final Rewards.Ledger ledger;

  Standing(Tx tx, Rewards.Ledger ledger) {
    this.tx = tx;
    this.ledger = ledger;
  }

  /** Everything on the home screen. */
  public record Stats(long xp, int level, long xpToNext, Streaks.Streak streak, Totals totals) {}

  /** Sums over all conversations; scores are null before the first review. */
  public record Totals(
      int conversations,
      int completed,
      int messages,
      int placesTried,
      int gold,
      int silver,
      int bronze,
      @Nullable Integer bestScore,
      @Nullable Integer averageScore) {}

  /** The numbers now. */
  public Stats of(UUID person) {
    return tx.as(
        person,
        () -> {
          long xp = ledger.points().balance(person, FlirtCraft.APP);
          Level level = Level.of(xp);
          return new Stats(
              xp,
              level.number(),
              level.toNext(),
              ledger.streaks().of(person, FlirtCraft.APP),
              totals(person));
        });
  }

  /** All achievements, earned and locked. */
  public List<Achievements.Standing> achievements(UUID person) {
    return tx.as(person, () -> ledger.achievements().of(person, FlirtCraft.APP));
  }

  private Totals totals(UUID person) {
    return tx.read(
            person,
            """
            select count(*), count(*) filter (where status = 'completed'),
              coalesce(sum(user_messages), 0), count(distinct scenario_type)
                filter (where status = 'completed'),
              count(*) filter (where outcome = 'gold'), count(*) filter (where outcome = 'silver'),
              count(*) filter (where outcome = 'bronze'), max(session_score),
              round(avg(session_score))::int
            from flirtcraft.conversation where user_id = ? and user_messages > 0
            """,
            (row, n) ->
                new Totals(
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6),
                    row.getInt(7),
                    (Integer) row.getObject(8),
                    (Integer) row.getObject(9)),
            person)
        .getFirst();
  }
}
