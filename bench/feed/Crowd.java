import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills the game: people, challenges of a year and guesses on them, most on a few and most of them
 * lately, with the figures kept as the server keeps them. One person follows two hundred of the
 * people.
 */
final class Crowd {
  private static final int PEOPLE = 5_000;

  public static void main(String[] args) throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:" + args[0] + "/quintet";
    try (Connection connection = DriverManager.getConnection(url, "postgres", args[1]);
        Statement sql = connection.createStatement()) {
      sql.execute("set session_replication_role = replica");
      sql.execute("select setseed(0.42)");
      people(sql, args[2]);
      challenges(sql, Integer.parseInt(args[3]));
      guesses(sql, Integer.parseInt(args[4]));
      // As it would be long since where the rows came one by one.
      sql.execute("vacuum analyze");
      sql.execute("checkpoint");
      tell(sql);
    }
  }

  private static void tell(Statement sql) throws SQLException {
    try (ResultSet row =
        sql.executeQuery(
            """
            select (select count(*) from twotruths.challenge),
              (select count(distinct user_id) from twotruths.challenge),
              (select count(*) from twotruths.response)
            """)) {
      row.next();
      System.out.printf(
          "%d challenges of %d people, %d guesses%n", row.getInt(1), row.getInt(2), row.getInt(3));
    }
  }

  private static void people(Statement sql, String me) throws SQLException {
    sql.execute(
        """
        create temporary table crowd as select n, gen_random_uuid() as id
        from generate_series(1, %d) n
        """
            .formatted(PEOPLE));
    sql.execute(
        """
        insert into identity.account (id, guest, display_name, language, time_zone, created_at)
        select id, true, 'Player ' || n, 'en', 'UTC', now() from crowd
        """);
    sql.execute(
        """
        insert into community.follow (user_id, followed_id, created_at)
        select '%1$s', id, now() from crowd where n <= 200
        union all select id, '%1$s', now() from crowd where n <= 60
        """
            .formatted(me));
  }

  private static void challenges(Statement sql, int many) throws SQLException {
    sql.execute(
        """
        create temporary table made as
        select s.n, s.id, crowd.id as owner, s.at
        from (select n, gen_random_uuid() as id, 1 + floor(random() * %d)::int as who,
            now() - random() * interval '365 days' as at from generate_series(1, %d) n) s
        join crowd on crowd.n = s.who
        """
            .formatted(PEOPLE, many));
    sql.execute(
        """
        insert into twotruths.challenge (id, user_id, title, orientation, visibility, status, video,
          poster, preview, duration_ms, chapters, created_at, updated_at, published_at)
        select id, owner, 'Three things about me, number ' || n, 'portrait',
          case when n % 10 = 0 then 'friends' else 'public' end, 'published', gen_random_uuid(),
          gen_random_uuid(), gen_random_uuid(), 90000, '{0,30000,60000}', at, at, at from made
        """);
    sql.execute("insert into twotruths.lie select id, owner, n % 3 from made");
    sql.execute("insert into twotruths.tally (challenge_id, user_id) select id, owner from made");
  }

  private static void guesses(Statement sql, int many) throws SQLException {
    sql.execute("create index on made (n)");
    sql.execute("create index on crowd (n)");
    sql.execute(
        """
        insert into twotruths.response (id, user_id, challenge_id, guess, confidence, decided_in_ms,
          hinted, correct, score, created_at)
        select gen_random_uuid(), c.id, m.id, g, 2, 5000, false, g = m.n %% 3,
          case when g = m.n %% 3 then 100 else 0 end,
          greatest(m.at, now() - power(random(), 3) * interval '365 days')
        from (select (1 + power(random(), 2) * (select count(*) - 1 from made))::int as target,
            (1 + random() * 4999)::int as who, (random() * 2)::int as g
          from generate_series(1, %d)) t
        join made m on m.n = t.target join crowd c on c.n = t.who
        on conflict do nothing
        """
            // Some hit upon somebody who has guessed it already.
            .formatted(many + many / 100));
    sql.execute(
        """
        update twotruths.challenge c set guesses = r.n, heat = r.heat,
          share_right = case when r.n >= 20 then r.right_ones::real / r.n end
        from (select challenge_id, count(*) as n, count(*) filter (where correct) as right_ones,
            max(h) + ln(sum(power(2::float8, greatest(h - top, -500)))) / ln(2::float8) as heat
          from (select *, max(h) over (partition by challenge_id) as top
            from (select *, extract(epoch from created_at - '2026-01-01T00:00:00Z') / 28800.0 as h
              from twotruths.response) a) b group by 1) r
        where c.id = r.challenge_id
        """);
    sql.execute(
        """
        update twotruths.tally t set votes_0 = r.a, votes_1 = r.b, votes_2 = r.c, right_ones = r.d
        from (select challenge_id, count(*) filter (where guess = 0) as a,
            count(*) filter (where guess = 1) as b, count(*) filter (where guess = 2) as c,
            count(*) filter (where correct) as d from twotruths.response group by 1) r
        where t.challenge_id = r.challenge_id
        """);
  }
}
