package app.quintet.testing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Client addresses that no other test has used, and people behind them. */
public final class Addresses {
  private static final AtomicInteger NEXT = new AtomicInteger();
  static final String HEADER = "X-Forwarded-For";

  private Addresses() {}

  /** A fresh one out of the range reserved for benchmarks (RFC 2544). */
  public static String fresh() {
    int n = NEXT.incrementAndGet();
    return "198.18." + n / 250 + "." + (n % 250 + 1);
  }

  /** Somebody at this address who is not signed in. */
  public static Caller nobody(People people, String address) {
    return people.nobody().header(HEADER, address);
  }

  /** A new guest who calls from this address. */
  public static TestPerson guest(People people, String address) {
    Caller nobody = nobody(people, address);
    JsonNode data =
        nobody
            .header("X-Client", "native")
            .post("/api/v1/auth/guest", Map.of("language", "en", "time_zone", "UTC"))
            .mustBe(201)
            .data();
    String token = data.get("access_token").asString();
    return new TestPerson(
        UUID.fromString(data.get("user").get("id").asString()),
        "",
        token,
        data.get("refresh_token").asString(),
        nobody.header("Authorization", "Bearer " + token));
  }

  /** The headers of a request that is no call of the API, such as a socket's. */
  public static Map<String, String> headers(TestPerson person, String address) {
    return Map.of("Authorization", "Bearer " + person.accessToken(), HEADER, address);
  }
}
