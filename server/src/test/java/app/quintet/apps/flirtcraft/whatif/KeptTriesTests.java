package app.quintet.apps.flirtcraft.whatif;

import static app.quintet.apps.flirtcraft.whatif.Tries.BETTER;
import static app.quintet.apps.flirtcraft.whatif.Tries.dull;
import static app.quintet.apps.flirtcraft.whatif.Tries.kept;
import static app.quintet.apps.flirtcraft.whatif.Tries.own;
import static app.quintet.apps.flirtcraft.whatif.Tries.plain;
import static app.quintet.apps.flirtcraft.whatif.Tries.rows;
import static app.quintet.apps.flirtcraft.whatif.Tries.tryOut;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class KeptTriesTests {
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired List<RecurringJob> jobs;

  private static Answer keep(Practice me, UUID id, String receipt) {
    return me.api().post(kept(id), Map.of("receipt", receipt));
  }

  @Test
  void whatIsKeptIsKeptOnceSealedListedAndDeleted() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    UUID flat = Practice.id(own(me.read(id)).get(2));
    JsonNode first = tryOut(me, id, flat, BETTER, true).mustBe(200).data();
    JsonNode again = tryOut(me, id, flat, BETTER, true).mustBe(200).data();
    assertThat(again).isEqualTo(first);
    tryOut(me, id, flat, "And what brought you to coffee in the first place?", true).mustBe(200);
    JsonNode list = me.api().get(kept(id)).mustBe(200).data();
    assertThat(list.size()).isEqualTo(2);
    assertThat(list.get(1)).isEqualTo(first);
    assertThat(plain(id)).doesNotContain("laughed").doesNotContain("coffee");
    me.api().delete(kept(id) + "/" + Practice.id(first)).mustBe(204);
    me.api().delete(kept(id) + "/" + Practice.id(first)).mustBe(404);
    assertThat(rows(id)).isEqualTo(1);
  }

  @Test
  void withdrawingTheConsentDeletesWhatWasKeptAndNothingCanBeTriedAnyMore() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    UUID flat = Practice.id(own(me.read(id)).get(2));
    tryOut(me, id, flat, BETTER, true).mustBe(200);
    assertThat(rows(id)).isEqualTo(1);
    me.api()
        .put("/api/v1/privacy/consents", Map.of("consents", Map.of("conversation_storage", false)))
        .mustBe(200);
    Await.until("the transcript is gone", () -> me.read(id).get("messages").isEmpty());
    assertThat(rows(id)).isZero();
    assertThat(tryOut(me, id, flat, BETTER, true).mustBe(409).code())
        .isEqualTo("TRANSCRIPT_DELETED");
    assertThat(me.api().get(kept(id)).mustBe(200).data().size()).isZero();
  }

  @Test
  void whatWasKeptGoesWhenTheTimeOfTheTranscriptIsOver() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    UUID flat = Practice.id(own(me.read(id)).get(2));
    tryOut(me, id, flat, BETTER, true).mustBe(200);
    clock.advance(Duration.ofDays(364));
    retention();
    assertThat(rows(id)).isEqualTo(1);
    clock.advance(Duration.ofDays(2));
    retention();
    assertThat(rows(id)).isZero();
  }

  @Test
  void aReceiptKeepsTheAnswerAsItWasShownAndOnlyOnce() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    UUID flat = Practice.id(own(me.read(id)).get(2));
    JsonNode tried = tryOut(me, id, flat, BETTER, false).mustBe(200).data();
    assertThat(rows(id)).isZero();
    String receipt = tried.get("receipt").asString();
    assertThat(receipt).doesNotContain("laughed");
    JsonNode first = keep(me, id, receipt).mustBe(200).data();
    assertThat(first.get("receipt").isNull()).isTrue();
    for (String same : List.of("message_id", "content", "reply", "scores", "created_at")) {
      assertThat(first.get(same)).as(same).isEqualTo(tried.get(same));
    }
    assertThat(keep(me, id, receipt).mustBe(200).data()).isEqualTo(first);
    assertThat(me.api().get(kept(id)).mustBe(200).data().get(0)).isEqualTo(first);
    assertThat(rows(id)).isEqualTo(1);
  }

  @Test
  void aReceiptIsGoodForItsPersonAndConversationOnlyAndAsItWasGiven() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    UUID other = dull(me, "green");
    UUID flat = Practice.id(own(me.read(id)).get(2));
    String receipt = tryOut(me, id, flat, BETTER, false).data().get("receipt").asString();
    var stranger = Practice.of(people.fresh()).keeping();
    UUID theirs = dull(stranger, "green");
    keep(stranger, id, receipt).mustBe(404);
    keep(stranger, theirs, receipt).mustBe(422);
    keep(me, other, receipt).mustBe(422);
    char end = receipt.charAt(40) == 'A' ? 'B' : 'A';
    keep(me, id, receipt.substring(0, 40) + end + receipt.substring(41)).mustBe(422);
    for (String nothing : List.of("", "AAAA", "not a receipt!", "A".repeat(40_001))) {
      keep(me, id, nothing).mustBe(422);
    }
    me.api().post(kept(id), Map.of()).mustBe(422);
    people.nobody().post(kept(id), Map.of("receipt", receipt)).mustBe(401);
    assertThat(rows(id) + rows(other) + rows(theirs)).isZero();
  }

  @Test
  void aReceiptOutlivesNoTranscript() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    UUID flat = Practice.id(own(me.read(id)).get(2));
    String receipt = tryOut(me, id, flat, BETTER, false).data().get("receipt").asString();
    me.api()
        .put("/api/v1/privacy/consents", Map.of("consents", Map.of("conversation_storage", false)))
        .mustBe(200);
    Await.until("the transcript is gone", () -> me.read(id).get("messages").isEmpty());
    assertThat(keep(me, id, receipt).mustBe(409).code()).isEqualTo("TRANSCRIPT_DELETED");
    assertThat(rows(id)).isZero();
  }

  private void retention() {
    jobs.stream()
        .filter(j -> j.name().equals("flirtcraft.retention"))
        .findFirst()
        .orElseThrow()
        .run();
  }
}
