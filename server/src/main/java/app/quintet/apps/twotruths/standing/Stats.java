package app.quintet.apps.twotruths.standing;

import app.quintet.platform.data.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One's own figures. */
@Component
public class Stats {
  private final Tx tx;
  private final Clock clock;

  Stats(Tx tx, Clock clock) {
    this.tx = tx;
    this.clock = clock;
  }

  /**
   * What somebody did so far.
   *
   * @param accuracy share of right guesses, 0–1; 0 while there are none
   * @param fooledRate share of wrong guesses about one's own challenges, 0–1
   * @param listed whether one is listed on the leaderboards
   */
  public record Figures(
      int guesses,
      int right,
      double accuracy,
      long detectivePoints,
      long detectivePointsThisWeek,
      int published,
      int views,
      int guessed,
      int fooled,
      double fooledRate,
      long liarPoints,
      long liarPointsThisWeek,
      boolean listed) {}

  /** The figures of now. */
  public Figures of(UUID person) {
    LocalDate week = Points.week(clock.instant());
    return tx.read(
            person,
            """
            select r.n as guesses, r.right_ones, p.detective, p.detective_week, p.liar, p.liar_week,
              c.published, c.views, t.guessed, t.fooled,
              coalesce((select listed from twotruths.player where user_id = who.id), false) as listed
            from (select cast(? as uuid) as id) who
            cross join lateral (select count(*) as n, count(*) filter (where correct) as right_ones
              from twotruths.response where user_id = who.id) r
            cross join lateral (select
              coalesce(sum(points) filter (where board = 'detectives' and week = ?), 0) as detective,
              coalesce(sum(points) filter (where board = 'detectives' and week = ?), 0)
                as detective_week,
              coalesce(sum(points) filter (where board = 'liars' and week = ?), 0) as liar,
              coalesce(sum(points) filter (where board = 'liars' and week = ?), 0) as liar_week
              from twotruths.points where user_id = who.id) p
            cross join lateral (select count(*) filter (where status = 'published') as published,
              coalesce(sum(views), 0) as views
              from twotruths.challenge where user_id = who.id) c
            cross join lateral (select
              coalesce(sum(votes_0 + votes_1 + votes_2), 0) as guessed,
              coalesce(sum(votes_0 + votes_1 + votes_2 - right_ones), 0) as fooled
              from twotruths.tally where user_id = who.id) t
            """,
            (row, n) ->
                new Figures(
                    row.getInt("guesses"),
                    row.getInt("right_ones"),
                    share(row.getInt("right_ones"), row.getInt("guesses")),
                    row.getLong("detective"),
                    row.getLong("detective_week"),
                    row.getInt("published"),
                    row.getInt("views"),
                    row.getInt("guessed"),
                    row.getInt("fooled"),
                    share(row.getInt("fooled"), row.getInt("guessed")),
                    row.getLong("liar"),
                    row.getLong("liar_week"),
                    row.getBoolean("listed")),
            person,
            Points.ALL,
            week,
            Points.ALL,
            week)
        .getFirst();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
