import java.sql.DriverManager;

/** Gives somebody a mood for each of the last 1,096 days, as the application's own role. */
final class ThreeYears {
  public static void main(String[] args) throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:" + args[0] + "/quintet";
    try (var connection =
            DriverManager.getConnection(url, "quintet_app", System.getenv("DB_PASSWORD"));
        var acting = connection.prepareStatement("select set_config('app.user_id', ?, true)");
        var moods =
            connection.prepareStatement(
                """
                insert into rebloom.mood_entry (id, user_id, mood, anxiety, energy, recorded_at)
                select gen_random_uuid(), cast(? as uuid), 1 + n % 10, 1 + n % 7, 1 + n % 5,
                  now() - make_interval(days => n)
                from generate_series(0, 1095) n
                """)) {
      connection.setAutoCommit(false);
      acting.setString(1, args[1]);
      acting.execute();
      moods.setString(1, args[1]);
      System.out.println(moods.executeUpdate() + " moods");
      connection.commit();
    }
  }
}
