package app.quintet.apps.flirtcraft.reward;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The week's board of those who asked to be on it. */
@Component
public class Leaderboard {
  private static final int SHOWN = 50;
  private final Tx tx;
  private final JdbcClient sql;
  private final Accounts accounts;
  private final Clock clock;

  Leaderboard(Tx tx, JdbcClient sql, Accounts accounts, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** One place on the board; nothing but a display name tells who it is. */
  public record Place(int rank, String displayName, int xp, boolean you) {}

  private record Row(UUID person, int points) {}

  /** The best of this week, at most fifty; equal points share a rank. */
  public List<Place> week(UUID me) {
    LocalDate week = Rewards.week(clock.instant());
    List<Row> rows =
        tx.asSystem(
            "flirtcraft.leaderboard",
            () ->
                sql.sql(
                        """
                        select user_id, points from flirtcraft.week_points
                        where week = :week and points > 0
                        order by points desc, user_id limit :most
                        """)
                    .param("week", week)
                    .param("most", SHOWN)
                    .query((row, n) -> new Row(row.getObject(1, UUID.class), row.getInt(2)))
                    .list());
    Map<UUID, String> names = accounts.displayNames(rows.stream().map(Row::person).toList());
    List<Place> places = new ArrayList<>();
    int rank = 0;
    int before = -1;
    int shown = 0;
    for (Row row : rows) {
      String name = names.get(row.person());
      if (name == null) {
        continue;
      }
      shown++;
      rank = row.points() == before ? rank : shown;
      before = row.points();
      places.add(new Place(rank, name, row.points(), row.person().equals(me)));
    }
    return places;
  }
}
