package app.quintet.platform.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Entitlements;
import app.quintet.testing.Await;
import app.quintet.testing.Command;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The command in a process of its own, on the database of the server of this test. */
@QuintetTest
class AdminCommandsTests {
  @Autowired People people;
  @Autowired Entitlements entitlements;

  @Value("${quintet.data.directory}")
  Path directory;

  @Test
  void aGrantWorksWhileTheServerRunsAndTheServerHearsOfIt() throws Exception {
    TestPerson person = people.fresh();
    assertThat(entitlements.entitled(person.id(), "flirtcraft.premium")).isFalse();
    Command ended = run("grant", person.email(), "flirtcraft.premium");
    assertThat(ended.code()).as(ended.output()).isZero();
    Await.until("the grant", () -> entitlements.entitled(person.id(), "flirtcraft.premium"));
  }

  @Test
  void whatIsWrongIsSaidInPlainWords() throws Exception {
    TestPerson person = people.fresh();
    Command unknown = run("grant", person.email(), "flirtcraft.nonsense");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.output()).contains("there is: flirtcraft.premium");
    Command nobody = run("grant", "nobody@example.org", "flirtcraft.premium");
    assertThat(nobody.code()).isEqualTo(1);
    assertThat(nobody.output()).contains("nobody has the address");
  }

  @Test
  void somebodyBecomesStaffByALinkThatWorksOnceAndSetsUpAPasskey() throws Exception {
    String email = "boss" + System.nanoTime() + "@example.com";
    Command made = run("create", email);
    assertThat(made.code()).as(made.output()).isZero();
    var link = Pattern.compile("/recover\\?token=([\\w-]{43})").matcher(made.output());
    assertThat(link.find()).as(made.output()).isTrue();
    var reset = Map.of("token", link.group(1), "password", People.PASSWORD);
    people.nobody().post("/api/v1/auth/reset", reset).mustBe(204);
    people.nobody().post("/api/v1/auth/reset", reset).mustBe(422);
    TestPerson boss = people.signIn(email);
    String me = boss.api().get("/api/v1/auth/me").mustBe(200).text();
    assertThat(me).contains("\"super_admin\"").contains("\"passkeys\":0");
    people.passkey(boss);
    Command forgotten = run("forget-passkeys", email);
    assertThat(forgotten.output()).contains("had 1 passkeys");
    assertThat(boss.api().get("/api/v1/auth/me").text()).contains("\"strong\":false");
  }

  @Test
  void whoIsMadeStaffAgainKeepsAccountAndRoles() throws Exception {
    TestPerson person = people.fresh();
    run("create", person.email(), "support").mustSucceed();
    run("create", person.email(), "moderator").mustSucceed();
    String me = people.signIn(person.email()).api().get("/api/v1/auth/me").text();
    assertThat(me).contains("[\"moderator\",\"support\"]").contains(person.id().toString());
    assertThat(run("create", person.email(), "king").output()).contains("there is: support");
    assertThat(run("create", "nonsense").code()).isEqualTo(1);
  }

  @Test
  void theAuditChainIsWalkedAndItsHeadIsTold() throws Exception {
    people.fresh();
    Command walked = run("verify-audit");
    assertThat(walked.code()).as(walked.output()).isZero();
    assertThat(walked.output())
        .containsPattern("whole: \\d+ entries, the last with hash [0-9a-f]{64}");
  }

  @Test
  void aCommandThatIsNotUnderstoodShowsHowToWriteIt() {
    var nothing = new java.io.PrintStream(new ByteArrayOutputStream());
    assertThat(AdminCommands.run(List.of("explode"), nothing, nothing)).isEqualTo(2);
  }

  private Command run(String... args) throws IOException {
    List<String> words = new ArrayList<>(List.of("admin"));
    words.addAll(List.of(args));
    return Command.run(directory, Map.of(), words);
  }
}
