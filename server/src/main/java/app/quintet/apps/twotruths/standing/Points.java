package app.quintet.apps.twotruths.standing;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Points by week and of all time, and the leaderboards of those who let themselves be listed. */
@Component
public class Points {
  /** The week that stands for all time: a Monday on which nobody played. */
  static final LocalDate ALL = LocalDate.of(1970, 1, 5);

  private static final String BOARDS = "twotruths.boards";
  private static final int MOST = 100;
  private final Tx tx;
  private final JdbcClient sql;
  private final Accounts accounts;
  private final Clock clock;

  Points(Tx tx, JdbcClient sql, Accounts accounts, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** What points are for. */
  public enum Board {
    /** Seeing through others. */
    DETECTIVES,
    /** Fooling others. */
    LIARS;

    /** The name in JSON and tables. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The board of this wire name, or null. */
    public static @Nullable Board orNull(@Nullable String wire) {
      for (Board board : values()) {
        if (board.wire().equals(wire)) {
          return board;
        }
      }
      return null;
    }
  }

  /**
   * A place on a leaderboard; equal points share a rank.
   *
   * @param rank from 1 on
   */
  public record Ranked(int rank, UUID id, String name, long points) {}

  private record Row(UUID person, long points) {}

  /** Books points for the week and for all time; part of the transaction that judges a guess. */
  public void book(UUID person, Board board, int points, Instant now) {
    if (points == 0) {
      return;
    }
    // Everybody books the sum of all time before the week's: two bookings never wait for each
    // other.
    sql.sql(
            """
            insert into twotruths.points as p (user_id, board, week, points, listed)
            select :person, :board, w.week, greatest(0, :points), coalesce(
              (select listed from twotruths.player where user_id = :person), false)
            from (values (1, cast(:all as date)), (2, cast(:week as date))) w(n, week) order by w.n
            on conflict (user_id, board, week)
              do update set points = greatest(0, p.points + :points)
            """)
        .param("person", person)
        .param("board", board.wire())
        .param("all", ALL)
        .param("week", week(now))
        .param("points", points)
        .update();
  }

  /** The best hundred of this week (from Monday, UTC) or of all time. */
  public List<Ranked> board(Board board, boolean thisWeek) {
    List<Row> rows =
        tx.once(
            BOARDS,
            """
            select user_id, points from twotruths.points
            where listed and board = ? and week = ? and points > 0
            order by points desc, user_id limit ?
            """,
            (row, n) -> new Row(Sql.uuid(row, "user_id"), row.getLong("points")),
            board.wire(),
            thisWeek ? week(clock.instant()) : ALL,
            MOST);
    Map<UUID, String> names = accounts.displayNames(rows.stream().map(Row::person).toList());
    List<Ranked> places = new ArrayList<>();
    for (Row row : rows) {
      String name = names.get(row.person());
      if (name != null) {
        boolean same = !places.isEmpty() && places.getLast().points() == row.points();
        int rank = same ? places.getLast().rank() : places.size() + 1;
        places.add(new Ranked(rank, row.person(), name, row.points()));
      }
    }
    return places;
  }

  /** Lets the person be listed, or not. */
  public void list(UUID person, boolean listed) {
    tx.as(
        person,
        () -> {
          sql.sql(
                  """
                  insert into twotruths.player (user_id, listed) values (?, ?)
                  on conflict (user_id) do update set listed = excluded.listed
                  """)
              .params(person, listed)
              .update();
          tx.asSystem(
              TwoTruths.GUESS,
              () -> {
                // In the order in which guesses book them.
                sql.sql(
                        """
                        select week from twotruths.points where user_id = ?
                        order by board, week for update
                        """)
                    .param(person)
                    .query(LocalDate.class)
                    .list();
                sql.sql("update twotruths.points set listed = ? where user_id = ?")
                    .params(listed, person)
                    .update();
              });
        });
  }

  /** The Monday of the week in UTC. */
  static LocalDate week(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
