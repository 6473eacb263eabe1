package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.privacy.Everywhere;
import app.quintet.testing.Await;
import app.quintet.testing.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The server is killed while somebody is erased; the next one finishes, and the old token is dead.
 */
class ErasureProcessTests {
  private static final Map<String, String> SETTINGS =
      Map.of("QUINTET_PACE", "0", "QUINTET_RATE_LIMITS", "off", "QUINTET_PROFILE", "dev");

  @Test
  void whoWasBeingErasedWhenTheServerWasKilledIsErasedByTheNextOne() throws Exception {
    Path folder = Files.createTempDirectory("quintet-erasure");
    try {
      JsonNode user;
      String token;
      String receipt;
      try (ServerProcess first = ServerProcess.start(folder, SETTINGS)) {
        JsonNode data =
            first
                .nobody()
                .header("X-Client", "native")
                .post(
                    "/api/v1/auth/register",
                    Map.of("email", "ann@example.com", "password", "a long walk by the river"))
                .mustBe(201)
                .data();
        user = data.get("user");
        token = data.get("access_token").asString();
        receipt =
            first
                .as(token)
                .send("DELETE", "/api/v1/privacy/account", Map.of("now", true))
                .mustBe(202)
                .data()
                .get("receipt")
                .asString();
        first.kill();
      }
      try (ServerProcess second = ServerProcess.start(folder, SETTINGS)) {
        Await.value(
            "the erasure",
            Duration.ofSeconds(60),
            () -> {
              JsonNode now =
                  second.nobody().get("/api/v1/privacy/receipts/" + receipt).mustBe(200).data();
              return now.get("erased_at").isNull() ? null : now;
            });
        // The end of its sessions is told by an event that may come a moment after the receipt.
        Await.until(
            "its token to end", () -> second.as(token).get("/api/v1/auth/me").status() == 401);
        second.as(token).post("/api/v1/privacy/export", null).mustBe(401);
        try (Connection connection = second.superuser()) {
          assertThat(Everywhere.mentions(connection, user.get("id").asString()))
              .isSubsetOf("vault.erased");
        }
        second.kill();
      }
      // Its rows are gone, its token would still be good for minutes: a restart must not revive it.
      try (ServerProcess third = ServerProcess.start(folder, SETTINGS)) {
        third.as(token).get("/api/v1/auth/me").mustBe(401);
        third.as(token).post("/api/v1/flirtcraft/conversations", Map.of()).mustBe(401);
      }
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
