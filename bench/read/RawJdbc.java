import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/** The floor: the same row-secured read over 16 bare JDBC connections, without HTTP. */
class RawJdbc {
  public static void main(String[] args) throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:" + args[0] + "/quintet";
    String claims = new String(Base64.getUrlDecoder().decode(args[2].split("\\.")[1]));
    String sub = claims.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
    LongAdder count = new LongAdder();
    boolean[] stop = {false};
    Thread[] threads = new Thread[16];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          new Thread(
              () -> {
                try (Connection c = DriverManager.getConnection(url, "quintet_app", args[1]);
                    PreparedStatement s =
                        c.prepareStatement(
                            "select set_config('app.user_id', ?, true); select id, email,"
                                + " display_name, language, time_zone, guest, created_at from"
                                + " identity.account where id = ?")) {
                  while (!stop[0]) {
                    s.setString(1, sub);
                    s.setObject(2, UUID.fromString(sub));
                    s.execute();
                    s.getMoreResults();
                    if (!s.getResultSet().next()) {
                      throw new IllegalStateException("the row was not found");
                    }
                    count.increment();
                  }
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      threads[i].setDaemon(true);
      threads[i].start();
    }
    Thread.sleep(5_000);
    count.reset();
    Thread.sleep(10_000);
    System.out.println(count.sum() / 10);
    stop[0] = true;
  }
}
