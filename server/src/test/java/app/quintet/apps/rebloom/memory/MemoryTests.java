package app.quintet.apps.rebloom.memory;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.DANGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.apps.rebloom.Resting;
import app.quintet.apps.rebloom.companion.Recalled;
import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.privacy.Everywhere;
import app.quintet.platform.vault.Vault;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@QuintetTest
class MemoryTests {
  private static final String MEMORIES = BASE + "/memories";
  @Autowired People people;
  @Autowired Memories memories;
  @Autowired Entitlements entitlements;
  @Autowired AppClock clock;
  @Autowired Tx tx;
  @Autowired JdbcClient sql;
  @Autowired Vault vault;

  @Test
  void whatIsMostLikeItIsRecalledFirstAndNothingOfItIsReadableInTheDatabase() throws Exception {
    var me = Resting.of(people.fresh());
    String dog = "Marmalade" + UUID.randomUUID();
    remember(me, "Their dog " + dog + " died in spring.", List.of("grief"));
    remember(me, "They have trouble with their new manager.", List.of("work"));
    List<Recalled> recalled =
        memories.similar(me.person().id(), "My boss shouted at me in the meeting", 1);
    assertThat(recalled)
        .extracting(Recalled::summary)
        .singleElement()
        .asString()
        .contains("manager");
    assertThat(memories.similar(me.person().id(), "I miss my dog", 5))
        .hasSize(2)
        .first()
        .extracting(Recalled::summary)
        .asString()
        .contains(dog);
    assertThat(memories.similar(people.fresh().id(), "I miss my dog", 5)).isEmpty();
    assertThat(Everywhere.mentions(dog)).isEmpty();
  }

  @Test
  void whatASessionLeftIsKeptOnceAndWhatWasRecalledIsNotLearntAgain() {
    var me = Resting.of(people.fresh());
    UUID first = me.begin();
    var recap =
        new Recap(
            "They have trouble with their new manager.",
            List.of("work"),
            "tense",
            List.of("A walk by the river."));
    memories.remember(me.person().id(), first, recap);
    memories.remember(me.person().id(), first, recap);
    assertThat(list(me)).hasSize(2);
    me.end(first, Map.of()).mustBe(200);
    memories.remember(
        me.person().id(),
        me.begin(),
        new Recap(
            "They have trouble with their new manager. Their sister visits on Sunday.",
            List.of("family"),
            null,
            List.of("a walk by the river")));
    assertThat(list(me).valueStream().map(m -> m.get("summary").asString()))
        .containsExactly(
            "Their sister visits on Sunday.",
            "A walk by the river.",
            "They have trouble with their new manager.");
  }

  @Test
  void aMemoryIsPutRightAndDeletedByItsPersonAlone() {
    var me = Resting.of(people.fresh());
    remember(me, "They have a brother in Lisbon.", List.of("family"));
    String path = MEMORIES + "/" + list(me).get(0).get("id").asString();
    var stranger = Resting.of(people.fresh());
    stranger.api().patch(path, Map.of("summary", "no")).mustBe(404);
    stranger.api().delete(path).mustBe(404);
    me.api().patch(path, Map.of("summary", " ")).mustBe(422);
    JsonNode right =
        me.api().patch(path, Map.of("summary", "They play the cello.")).mustBe(200).data();
    assertThat(right.get("memory").get("corrected_at").isNull()).isFalse();
    assertThat(memories.similar(me.person().id(), "music", 1).getFirst().summary())
        .isEqualTo("They play the cello.");
    JsonNode worrying = me.api().patch(path, Map.of("summary", DANGER)).mustBe(200).data();
    assertThat(worrying.get("safety").isNull()).isFalse();
    me.api().delete(path).mustBe(204);
    me.api().delete(path).mustBe(404);
    assertThat(memories.similar(me.person().id(), "music", 1)).isEmpty();
  }

  @Test
  void whatIsNoLongerTrueIsNotRecalled() {
    var me = Resting.of(people.fresh());
    remember(me, "They live with their aunt.", List.of());
    String path = MEMORIES + "/" + list(me).get(0).get("id").asString();
    me.api().patch(path, Map.of("valid_until", clock.instant().minusSeconds(1))).mustBe(200);
    assertThat(memories.similar(me.person().id(), "my aunt", 5)).isEmpty();
    assertThat(list(me)).hasSize(1);
  }

  @Test
  void memoryReachesBackNinetyDaysWithoutThePlanAndNothingIsDeleted() {
    var me = Resting.of(people.fresh());
    remember(me, "They play the cello.", List.of());
    clock.advance(Duration.ofDays(91));
    me = new Resting(people.again(me.person()), people.again(me.person()).api());
    assertThat(list(me)).isEmpty();
    assertThat(memories.similar(me.person().id(), "music", 5)).isEmpty();
    assertThat(me.api().get(MEMORIES + "/older").data().get("count").asInt()).isEqualTo(1);
    entitlements.grant(me.person().id(), Rebloom.PLUS, null, "a test");
    assertThat(list(me)).hasSize(1);
    assertThat(memories.similar(me.person().id(), "music", 5)).hasSize(1);
  }

  @Test
  void theNearestOfFiveThousandMemoriesIsFound() {
    UUID me = people.fresh().id();
    var random = new Random(7);
    for (int number = 0; number < 20; number++) {
      List<Vectors.Entry> entries = new ArrayList<>();
      for (int i = 0; i < 250; i++) {
        byte[] vector = new byte[Vectors.NUMBERS];
        random.nextBytes(vector);
        entries.add(new Vectors.Entry(new UUID(random.nextLong(), random.nextLong()), vector));
      }
      plant(me, number, entries);
    }
    UUID wanted = new UUID(1, 2);
    byte[] asked = new byte[Vectors.NUMBERS];
    Arrays.fill(asked, (byte) 3);
    plant(me, 20, List.of(new Vectors.Entry(wanted, asked)));
    Blocks blocks = new Blocks(tx, sql, vault);
    long[] nanos = new long[60];
    for (int i = 0; i < nanos.length; i++) {
      long from = System.nanoTime();
      List<Vectors.Match> matches = blocks.matches(me, asked);
      nanos[i] = System.nanoTime() - from;
      assertThat(matches).hasSize(5_001);
      assertThat(matches.getFirst().memory()).isEqualTo(wanted);
    }
    long[] warm = Arrays.copyOfRange(nanos, 20, 60);
    Arrays.sort(warm);
    System.out.printf(
        "search over 5,001 memories: p50 %.1f ms, p95 %.1f ms%n", warm[20] / 1e6, warm[37] / 1e6);
  }

  @Test
  void theEarliestBlocksAreReadAsWell() {
    byte[] numbers = new byte[Vectors.NUMBERS];
    Arrays.fill(numbers, (byte) 5);
    byte[] block = Vectors.write(List.of(new Vectors.Entry(new UUID(1, 2), numbers)));
    byte[] early = Base64.getEncoder().encode(Arrays.copyOfRange(block, 1, block.length));
    assertThat(Vectors.read(early).getFirst().memory()).isEqualTo(new UUID(1, 2));
    assertThat(Vectors.read(early).getFirst().numbers()).isEqualTo(numbers);
    List<Vectors.Match> matches = new ArrayList<>();
    Vectors.match(early, numbers, matches);
    assertThat(matches.getFirst().likeness()).isEqualTo(1);
  }

  private void plant(UUID person, int number, List<Vectors.Entry> entries) {
    byte[] sealed =
        vault.sealBytes(
            person,
            "rebloom.memory_block.vectors/" + person + "/" + number,
            Vectors.write(entries));
    tx.as(
        person,
        () ->
            sql.sql(
                    "insert into rebloom.memory_block (user_id, number, vectors)"
                        + " values (:me, :number, :vectors)")
                .param("me", person)
                .param("number", number)
                .param("vectors", sealed)
                .update());
  }

  private void remember(Resting me, String text, List<String> topics) {
    UUID session = me.begin();
    memories.remember(me.person().id(), session, new Recap(text, topics, "sad", List.of()));
    me.end(session, Map.of()).mustBe(200);
  }

  private static JsonNode list(Resting me) {
    return me.api().get(MEMORIES).mustBe(200).data();
  }
}
